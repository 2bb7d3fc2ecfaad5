package derek.linkcheck;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds names that a person takes for the same: other capitals, another Unicode form, or Latin
 * letters between Cyrillic ones. All of these have one folded form.
 *
 * <p>The pairs are those of Unicode's confusables (UTS 39) among Latin, Greek and the Cyrillic of
 * Kazakh and Russian, by their small letters; capitals that alone look the same (В and B) count as
 * alike.
 */
final class LetterFolding {
  private static final String[] PAIRS = {
    "аa", "вb", "еe", "кk", "мm", "нh", "оo", "рp", "сc", "тt", "уy", "хx", "іi", "ѕs", "јj", "һh",
    "ԁd", "ԛq", "ԝw", "ӏl", "ғf", "үy", "ё" + "ë", "ї" + "ï", "әǝ", "əǝ", "өɵ", "қⱪ", "αa", "βb",
    "εe", "ιi", "κk", "νv", "οo", "ρp", "τt", "υy", "χx", "ıi", "‐-", "‑-", "–-", "—-", "−-",
    "\u00A0 ", "’'", "ʼ'", "‘'"
  };
  private static final Map<Character, Character> LATIN = new HashMap<>();

  static {
    for (String pair : PAIRS) {
      LATIN.put(pair.charAt(0), pair.charAt(1));
    }
  }

  private LetterFolding() {}

  /** What is equal for all spellings that look the same. */
  static String fold(String text) {
    String lower = nfc(text).toLowerCase(Locale.ROOT);
    char[] letters = lower.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      if (letters[i] >= 0x80) {
        letters[i] = LATIN.getOrDefault(letters[i], letters[i]);
      }
    }
    return new String(letters);
  }

  /** Why two different texts with one folded form are not equal. */
  static LinkRule difference(String written, String existing) {
    if (nfc(written).equals(nfc(existing))) {
      return LinkRule.UNICODE_FORM;
    }
    boolean sameLetters =
        nfc(written).toLowerCase(Locale.ROOT).equals(nfc(existing).toLowerCase(Locale.ROOT));
    return sameLetters ? LinkRule.WRONG_CASE : LinkRule.LOOK_ALIKE_LETTERS;
  }

  /** The first letters that look the same and are not, named; empty where there are none. */
  static Optional<String> nameDifference(String written, String existing) {
    String a = nfc(written);
    String b = nfc(existing);
    for (int i = 0; i < Math.min(a.length(), b.length()); i++) {
      if (Character.toLowerCase(a.charAt(i)) != Character.toLowerCase(b.charAt(i))) {
        return Optional.of(name(a.charAt(i)) + " stands for " + name(b.charAt(i)));
      }
    }
    return Optional.empty();
  }

  private static String name(char letter) {
    String script = Character.UnicodeScript.of(letter).name().toLowerCase(Locale.ROOT);
    String code = String.format(Locale.ROOT, "U+%04X", (int) letter);
    return script.equals("common") || script.equals("inherited")
        ? "“" + letter + "” (" + code + ")"
        : script.substring(0, 1).toUpperCase(Locale.ROOT)
            + script.substring(1)
            + " “"
            + letter
            + "” ("
            + code
            + ")";
  }

  private static String nfc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
