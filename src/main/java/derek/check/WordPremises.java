package derek.check;

import derek.digest.Sha256;
import derek.model.Archive;
import derek.model.ContentRecord;
import derek.model.Designation;
import derek.model.Language;
import derek.model.LocalizedText;
import derek.model.OtherName;
import derek.model.Person;
import derek.model.Place;
import derek.model.SourceTexts;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the rules about a record's words ask of all others: the sources' texts, the labels of
 * designations, the words that attribute, and names. Where no source's text is at hand, only those
 * persons' names are asked for that have several spellings.
 */
final class WordPremises {
  private final Sha256 digest = new Sha256();

  private WordPremises() {}

  /** The same for the same premises. */
  static String digest(Archive archive, SourceTexts texts) {
    WordPremises premises = new WordPremises();
    premises.settings(archive);
    premises.texts(texts);
    premises.labels(archive);
    boolean all = !texts.byFile().isEmpty();
    for (Person person : archive.all(Person.class)) {
      if (all || !person.head().otherNames().isEmpty()) {
        premises.person(person);
      }
    }
    if (all) {
      archive.all(Place.class).forEach(place -> premises.text(place.name()));
    }
    return premises.digest.hex();
  }

  private void settings(Archive archive) {
    archive.settings().languageList().forEach(each -> digest.add(each.tag()));
    new TreeMap<>(archive.editorial().style().attribution())
        .forEach((language, words) -> digest.add(language.tag()).add(words.toString()));
  }

  private void texts(SourceTexts texts) {
    new TreeMap<>(texts.byFile()).forEach((file, text) -> digest.add(file).add(text.sha256()));
  }

  private void labels(Archive archive) {
    SortedSet<String> labels = new TreeSet<>();
    for (ContentRecord record : archive.records()) {
      for (Designation designation : Designation.of(record)) {
        designation.label().texts().forEach((language, label) -> labels.add(language + label));
      }
    }
    digest.add("labels");
    labels.forEach(digest::add);
  }

  private void person(Person person) {
    digest.add(person.id().toString());
    text(person.name());
    text(person.familyName());
    for (OtherName other : person.head().otherNames()) {
      digest.add(other.language().tag()).add(other.text());
    }
  }

  private void text(@Nullable LocalizedText text) {
    digest.add("text");
    if (text != null) {
      new TreeMap<Language, String>(text.texts())
          .forEach((language, words) -> digest.add(language.tag()).add(words));
    }
  }
}
