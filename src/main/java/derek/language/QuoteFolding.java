package derek.language;

import java.text.Normalizer;

/**
 * Makes texts that differ in typesetting alone equal, to find a quotation in the text that it was
 * taken from. Nothing that a reader would call a different word is folded: case, dashes and letters
 * stay.
 */
public final class QuoteFolding {
  private static final String QUOTATION_MARKS = "«»“”„‟‹›‘’‚‛'`´″′＂＇";
  private static final String INVISIBLE = "\u00AD\u200B\u200C\u200D\u2060\uFEFF";

  private QuoteFolding() {}

  /**
   * The text in NFC, without characters that cannot be seen, each run of white space as one space,
   * none at the ends, and every quotation mark and apostrophe as {@code "}.
   */
  public static String fold(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder folded = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      append(folded, composed.charAt(i));
    }
    int end = folded.length();
    return end > 0 && folded.charAt(end - 1) == ' '
        ? folded.substring(0, end - 1)
        : folded.toString();
  }

  private static void append(StringBuilder folded, char character) {
    if (INVISIBLE.indexOf(character) >= 0) {
      return;
    }
    if (!isSpace(character)) {
      folded.append(QUOTATION_MARKS.indexOf(character) >= 0 ? '"' : character);
    } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
      folded.append(' ');
    }
  }

  private static boolean isSpace(char character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }
}
