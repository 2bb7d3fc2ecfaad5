package derek.markdown;

import java.lang.Character.UnicodeScript;
import java.util.Optional;

/** Letters in ids and addresses that look Latin and are Cyrillic: nobody can see what is wrong. */
final class LookAlikes {
  private LookAlikes() {}

  /** A hint for something that is written in Latin letters; empty where it has no others. */
  static Optional<String> hint(String text) {
    return text.codePoints()
        .filter(letter -> UnicodeScript.of(letter) == UnicodeScript.CYRILLIC)
        .mapToObj(Character::toString)
        .findFirst()
        .map(
            letter ->
                "“"
                    + letter
                    + "” is a Cyrillic letter, even if it looks like a Latin one: write it again with"
                    + " the Latin keyboard");
  }
}
