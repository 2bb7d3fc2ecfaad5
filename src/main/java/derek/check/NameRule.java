package derek.check;

import derek.diagnostic.Diagnostic;
import derek.language.KazakhInflection;
import derek.model.Archive;
import derek.model.Language;
import derek.model.LocalizedText;
import derek.model.OtherName;
import derek.model.Person;
import derek.model.RecordClaim;
import derek.model.Source;
import derek.model.SourceTexts;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A person whom a claim names is named in a passage that it cites, in whatever form of the name, or
 * is the speaker of a quotation there, or is whom the claim's own record is about. Looked at only
 * where the texts are at hand.
 */
final class NameRule implements WordRule {
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}'’-]+");

  private final Archive archive;
  private final SourceTexts texts;
  private final List<Person> persons;

  NameRule(Archive archive, SourceTexts texts) {
    this.archive = archive;
    this.texts = texts;
    this.persons = archive.all(Person.class);
  }

  @Override
  public void check(WrittenRecord record, List<Diagnostic> found) {
    if (texts.byFile().isEmpty()) {
      return;
    }
    for (RecordClaim claim : record.claims()) {
      CitedText cited = CitedText.of(claim, archive, texts);
      if (cited.complete() && !claim.field().equals("otherNames")) {
        check(claim, cited, found);
      }
    }
  }

  private void check(RecordClaim claim, CitedText cited, List<Diagnostic> found) {
    claim
        .texts()
        .forEach(
            (language, text) -> {
              Set<String> words = words(text);
              for (Person person : persons) {
                boolean own = person.id().equals(claim.record());
                if (!own && isNamed(person, words, language) && !isNamed(person, cited)) {
                  found.add(unsupported(claim, language, person));
                }
              }
            });
  }

  /** Whether a text has some form of a name of one word. */
  static boolean hasForm(String text, String name) {
    return words(text).stream().anyMatch(word -> isFormOf(word, name));
  }

  private static Set<String> words(String text) {
    return new TreeSet<>(Arrays.asList(NO_LETTER.split(text, -1)));
  }

  private static boolean isNamed(Person person, Set<String> words, Language language) {
    String name = lastWord(mainName(person).in(language));
    return words.stream().anyMatch(word -> isFormOf(word, name));
  }

  private static boolean isNamed(Person person, CitedText cited) {
    return cited.passages().stream().anyMatch(passage -> isNamed(person, passage));
  }

  /** Whether a passage names a person, or quotes the person. */
  static boolean isNamed(Person person, CitedText.SourcePassage passage) {
    Language language = passage.source().publication().language();
    return hasForm(person, words(passage.words()), language) || speaks(person, passage.passage());
  }

  private static boolean hasForm(Person person, Set<String> words, Language language) {
    LocalizedText name = mainName(person);
    if (!name.texts().containsKey(language) || isNamed(person, words, language)) {
      return true;
    }
    for (OtherName other : person.head().otherNames()) {
      String last = lastWord(other.text());
      if (other.language().equals(language)
          && words.stream().anyMatch(word -> isFormOf(word, last))) {
        return true;
      }
    }
    return false;
  }

  private static boolean speaks(Person person, Source.Passage passage) {
    return passage.quotes().stream()
        .anyMatch(quote -> quote.speaker() != null && names(person, quote.speaker()));
  }

  private static boolean names(Person person, LocalizedText speaker) {
    return mainName(person).texts().entrySet().stream()
        .anyMatch(
            name -> {
              String text = speaker.texts().get(name.getKey());
              return text != null && isNamed(person, words(text), name.getKey());
            });
  }

  /** The family name, or the only name. */
  private static LocalizedText mainName(Person person) {
    return person.familyName() == null ? person.name() : person.familyName();
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static boolean isFormOf(String word, String name) {
    return word.equals(name)
        || word.equals(name + "'s")
        || word.equals(name + "’s")
        || KazakhInflection.isFormOf(word, name);
  }

  private static Diagnostic unsupported(RecordClaim claim, Language language, Person person) {
    String name = person.name().in(language);
    return Diagnostic.warning(
            "unsupported-name",
            claim.evidence().position(),
            "the " + language + " text names " + name + ", and no passage cited here does")
        .expected("the name in a cited passage, or as “speaker” of its quotation", name)
        .hint(Advice.ACKNOWLEDGE);
  }
}
