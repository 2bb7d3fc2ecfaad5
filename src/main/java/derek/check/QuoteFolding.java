package derek.check;

import java.text.Normalizer;

/**
 * How quotations are compared: in NFC, every run of white space as one space, every quotation mark
 * and apostrophe as {@code "}, every dash as {@code -}. Letters, their case and all other
 * punctuation stay.
 */
final class QuoteFolding {
  private static final String QUOTES = "\"'«»“”„‟‘’‚‹›′″";
  private static final String DASHES = "-‐‑‒–—―−";

  private QuoteFolding() {}

  static String fold(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder folded = new StringBuilder(composed.length());
    boolean space = true;
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      boolean white = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!white) {
        folded.append(QUOTES.indexOf(c) >= 0 ? '"' : DASHES.indexOf(c) >= 0 ? '-' : c);
      } else if (!space) {
        folded.append(' ');
      }
      space = white;
    }
    return folded.toString().strip();
  }
}
