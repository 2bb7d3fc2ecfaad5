package derek.content;

import derek.diagnostic.Diagnostic;
import derek.diagnostic.SourcePosition;
import derek.model.RecordId;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells that something cannot be an id. */
final class InvalidId {
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern OUTER_HYPHENS = Pattern.compile("^-|-$");

  /** Letters that look alike, in the same order. */
  private static final String CYRILLIC = "аеорсухіһ";

  private static final String LATIN = "aeopcyxih";

  private InvalidId() {}

  static Diagnostic diagnostic(String slug, SourcePosition at) {
    return Diagnostic.error("invalid-id", at, "“" + slug + "” cannot be an id")
        .expected("lower-case letters a–z, digits and single hyphens: askhat-zheksebaev", slug)
        .hint(hint(slug));
  }

  /**
   * The ids that may be meant: in lower case, with hyphens or nothing in place of what cannot stand
   * in an id, with a letter from a to z in place of each that looks like it.
   */
  static Set<String> meant(String slug) {
    StringBuilder latin = new StringBuilder(slug.toLowerCase(Locale.ROOT));
    for (int i = 0; i < latin.length(); i++) {
      int lookAlike = CYRILLIC.indexOf(latin.charAt(i));
      if (lookAlike >= 0) {
        latin.setCharAt(i, LATIN.charAt(lookAlike));
      }
    }
    String hyphenated = OTHERS.matcher(latin).replaceAll("-");
    return Stream.of(hyphenated, OTHERS.matcher(latin).replaceAll(""))
        .map(each -> OUTER_HYPHENS.matcher(each).replaceAll(""))
        .filter(RecordId::isValidSlug)
        .collect(Collectors.toSet());
  }

  private static @Nullable String hint(String slug) {
    if (slug.length() > RecordId.MAX_LENGTH) {
      return "at most " + RecordId.MAX_LENGTH + " characters";
    } else if (SLUG.matcher(slug).matches()) {
      return "Windows keeps this name to itself; add a word to it";
    }
    String hyphenated = OTHERS.matcher(slug.toLowerCase(Locale.ROOT)).replaceAll("-");
    String suggested = OUTER_HYPHENS.matcher(hyphenated).replaceAll("");
    boolean keepsItsLetters =
        slug.codePoints().filter(Character::isLetterOrDigit).allMatch(c -> c < 128);
    return keepsItsLetters && slug.indexOf('/') < 0 && RecordId.isValidSlug(suggested)
        ? "did you mean “" + suggested + "”?"
        : foreignLetter(slug);
  }

  /** Which letter is none of a–z; some look as if they were. */
  private static @Nullable String foreignLetter(String slug) {
    return slug.codePoints()
        .filter(letter -> letter >= 128 && Character.isLetterOrDigit(letter))
        .mapToObj(
            letter ->
                "“"
                    + Character.toString(letter)
                    + "” is no letter from a to z, even if it looks like one: write the id again with the"
                    + " Latin keyboard")
        .findFirst()
        .orElse(null);
  }
}
