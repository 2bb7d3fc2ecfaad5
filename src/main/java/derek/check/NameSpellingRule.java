package derek.check;

import derek.diagnostic.Diagnostic;
import derek.language.KazakhInflection;
import derek.model.Archive;
import derek.model.Language;
import derek.model.OtherName;
import derek.model.Person;
import derek.model.RecordClaim;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * In the site's own voice a person's name is spelled one way: the record's. Its other spellings
 * stand between quotation marks, or where spellings are told of.
 */
final class NameSpellingRule implements WordRule {
  private static final Set<String> ABOUT_SPELLINGS =
      Set.of("otherNames", "disagreements", "facts", "slogans");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}'’-]+");

  /** Those with several spellings. */
  private final List<Person> persons;

  NameSpellingRule(Archive archive) {
    this.persons =
        archive.all(Person.class).stream()
            .filter(person -> !person.head().otherNames().isEmpty())
            .toList();
  }

  @Override
  public void check(WrittenRecord record, List<Diagnostic> found) {
    if (persons.isEmpty()) {
      return;
    }
    for (RecordClaim claim : record.claims()) {
      if (!ABOUT_SPELLINGS.contains(claim.field())) {
        claim.texts().forEach((language, text) -> check(claim, language, text, found));
      }
    }
  }

  private void check(RecordClaim claim, Language language, String text, List<Diagnostic> found) {
    List<String> words = Arrays.asList(NO_LETTER.split(ownVoice(text), -1));
    for (Person person : persons) {
      String main = person.name().texts().getOrDefault(language, "");
      for (OtherName other : person.head().otherNames()) {
        boolean comparable = other.language().equals(language) && !main.contains(other.text());
        if (comparable && stands(other.text(), main, words)) {
          found.add(otherSpelling(claim, language, other.text(), main));
        }
      }
    }
  }

  /** The text without what stands between quotation marks. */
  private static String ownVoice(String text) {
    StringBuilder own = new StringBuilder(text);
    for (QuotedSpans.Span span : QuotedSpans.in(text)) {
      for (int i = span.start(); i < span.end(); i++) {
        own.setCharAt(i, ' ');
      }
    }
    return own.toString();
  }

  /** Whether the words hold the name in some form that is no form of the main name. */
  private static boolean stands(String name, String main, List<String> words) {
    List<String> parts = Arrays.asList(name.split(" ", -1));
    List<String> mainParts = Arrays.asList(main.split(" ", -1));
    for (int i = 0; i + parts.size() <= words.size(); i++) {
      boolean all = true;
      boolean other = false;
      for (int j = 0; j < parts.size(); j++) {
        String word = words.get(i + j);
        all &= isFormOf(word, parts.get(j));
        other |= mainParts.stream().noneMatch(part -> isFormOf(word, part));
      }
      if (all && other) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFormOf(String word, String name) {
    return word.equals(name) || KazakhInflection.isFormOf(word, name);
  }

  private static Diagnostic otherSpelling(
      RecordClaim claim, Language language, String other, String main) {
    return Diagnostic.warning(
            "other-spelling",
            claim.evidence().position(),
            "the " + language + " text spells a name as no other page does")
        .expected(main, other)
        .hint("write the record's own spelling; other spellings stand in “otherNames”");
  }
}
