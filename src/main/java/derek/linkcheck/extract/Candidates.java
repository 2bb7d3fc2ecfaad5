package derek.linkcheck.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * The addresses of a {@code srcset} by the HTML standard's algorithm ("parse a srcset attribute").
 * Commas inside an address belong to it; those at its end do not.
 */
final class Candidates {
  private final String text;
  private final List<Piece> pieces = new ArrayList<>();
  private int at;

  private Candidates(String text) {
    this.text = text;
  }

  static List<Piece> parse(String srcset) {
    return new Candidates(srcset).parse();
  }

  /** The white-space separated addresses of an attribute such as {@code ping}. */
  static List<Piece> split(String value) {
    List<Piece> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= value.length(); i++) {
      if (i == value.length() || isSpace(value.charAt(i))) {
        if (i > start) {
          pieces.add(new Piece(value.substring(start, i), start));
        }
        start = i + 1;
      }
    }
    return pieces;
  }

  private List<Piece> parse() {
    while (true) {
      while (at < text.length() && (isSpace(text.charAt(at)) || text.charAt(at) == ',')) {
        at++;
      }
      if (at == text.length()) {
        return pieces;
      }
      readCandidate();
    }
  }

  private void readCandidate() {
    int start = at;
    while (at < text.length() && !isSpace(text.charAt(at))) {
      at++;
    }
    int end = at;
    while (end > start && text.charAt(end - 1) == ',') {
      end--;
    }
    pieces.add(new Piece(text.substring(start, end), start));
    if (end == at) {
      skipDescriptors();
    }
  }

  private void skipDescriptors() {
    boolean inParentheses = false;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == ',' && !inParentheses) {
        return;
      }
      inParentheses = c == '(' || (inParentheses && c != ')');
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
  }

  /**
   * An address inside a longer text.
   *
   * @param offset of its first character in that text
   */
  record Piece(String address, int offset) {}
}
