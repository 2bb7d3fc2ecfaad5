package derek.check;

import derek.diagnostic.Diagnostic;
import derek.diagnostic.SourcePosition;
import java.lang.Character.UnicodeScript;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * No word has both Cyrillic and Latin letters: the reader sees no difference between “о” and “o”,
 * but the search finds only one of them. Other people's words stay as they wrote them.
 */
final class MixedLettersRule implements WordRule {
  @Override
  public void check(WrittenRecord record, List<Diagnostic> found) {
    for (WrittenText text : record.written()) {
      if (!text.verbatim()) {
        check(text, found);
      }
    }
  }

  private static void check(WrittenText text, List<Diagnostic> diagnostics) {
    Set<String> words = new LinkedHashSet<>();
    text.words().forEach(each -> addMixed(each, words));
    words.stream().sorted().forEach(word -> diagnostics.add(mixed(word, text.position())));
  }

  /** Looks at neighbours alone: nearly no text has such a word. */
  private static void addMixed(String text, Set<String> words) {
    for (int i = 1; i < text.length(); i++) {
      char before = text.charAt(i - 1);
      char after = text.charAt(i);
      if ((isLatin(before) && isCyrillic(after)) || (isLatin(after) && isCyrillic(before))) {
        int start = i - 1;
        while (start > 0 && isOfWord(text.charAt(start - 1))) {
          start--;
        }
        while (i < text.length() && isOfWord(text.charAt(i))) {
          i++;
        }
        words.add(text.substring(start, i));
      }
    }
  }

  private static boolean isLatin(char letter) {
    return letter < 0x80
        ? (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z')
        : !isInCyrillicBlocks(letter) && UnicodeScript.of(letter) == UnicodeScript.LATIN;
  }

  private static boolean isCyrillic(char letter) {
    return (isInCyrillicBlocks(letter) || letter > 0x1000)
        && UnicodeScript.of(letter) == UnicodeScript.CYRILLIC;
  }

  /** Cyrillic and Cyrillic Supplement, which have no letter of another script. */
  private static boolean isInCyrillicBlocks(char letter) {
    return letter >= 0x400 && letter < 0x530;
  }

  private static boolean isOfWord(char letter) {
    int type = Character.getType(letter);
    return Character.isLetter(letter)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static Diagnostic mixed(String word, SourcePosition position) {
    boolean mostlyCyrillic = 2 * letters(word, UnicodeScript.CYRILLIC).length() >= word.length();
    UnicodeScript fewer = mostlyCyrillic ? UnicodeScript.LATIN : UnicodeScript.CYRILLIC;
    String others = mostlyCyrillic ? "Cyrillic" : "Latin";
    return Diagnostic.warning(
            "mixed-letters", position, "a word here has both Cyrillic and Latin letters: " + word)
        .expected("letters of one alphabet", word)
        .hint(
            "write it again with the "
                + others
                + " keyboard; of the other alphabet: "
                + letters(word, fewer));
  }

  private static String letters(String word, UnicodeScript script) {
    return word.codePoints()
        .filter(letter -> UnicodeScript.of(letter) == script)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
