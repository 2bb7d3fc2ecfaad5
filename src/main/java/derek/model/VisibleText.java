package derek.model;

/**
 * Which characters may stand in a text: those that a reader sees, spaces, and what letters need to
 * join. Refused are control and format characters (those that turn the direction of text among
 * them), private-use characters, lone surrogates, noncharacters and U+FFFD, the mark of lost text.
 */
public final class VisibleText {
  private static final char ZERO_WIDTH_NON_JOINER = '\u200C';
  private static final char ZERO_WIDTH_JOINER = '\u200D';
  private static final char REPLACEMENT = '\uFFFD';

  private VisibleText() {}

  /**
   * Whether a text consists of nothing but common letters and signs of Latin, Cyrillic and
   * typography: surely visible, and surely in Unicode's composed form (NFC). Quick; false says
   * nothing.
   */
  public static boolean isCommon(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean common = c < '\u007F' ? c >= ' ' || c == '\n' || c == '\t' : isCommonBeyondAscii(c);
      if (!common) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCommonBeyondAscii(char c) {
    return (c >= '\u0400' && c <= '\u0481')
        || (c >= '\u048A' && c <= '\u052F')
        || (c >= '\u2010' && c <= '\u2027')
        || (c >= '\u00A0' && c <= '\u02FF' && c != '\u00AD')
        || c == '\u2116';
  }

  /**
   * Offset of the first character that may not stand in a text, in UTF-16 code units; -1 where
   * there is none. Line feeds and tabs may stand there, carriage returns may not.
   */
  public static int firstForbidden(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < '\u007F') {
        continue;
      }
      int point = Character.codePointAt(text, i);
      if (isForbidden(point)) {
        return i;
      }
      i += Character.charCount(point) - 1;
    }
    return -1;
  }

  private static boolean isForbidden(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL -> point != '\n' && point != '\t';
      case Character.FORMAT -> !isJoiner(point) && !isVisibleMark(point);
      case Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> point == REPLACEMENT || isNoncharacter(point);
    };
  }

  private static boolean isJoiner(int point) {
    return point == ZERO_WIDTH_NON_JOINER || point == ZERO_WIDTH_JOINER;
  }

  /** Signs of Arabic, Syriac and Kaithi that Unicode counts as format characters, and print. */
  private static boolean isVisibleMark(int point) {
    return (point >= 0x0600 && point <= 0x0605)
        || point == 0x06DD
        || point == 0x070F
        || point == 0x08E2
        || point == 0x110BD
        || point == 0x110CD;
  }

  private static boolean isNoncharacter(int point) {
    return (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
  }
}
