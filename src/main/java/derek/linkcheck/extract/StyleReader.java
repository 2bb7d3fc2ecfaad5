package derek.linkcheck.extract;

import derek.linkcheck.extract.Candidates.Piece;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The addresses of a style sheet, by the tokens of CSS Syntax Level 3: {@code url()}, {@code
 * src()}, both forms of {@code @import}, and the strings of {@code image-set()}. Comments, other
 * strings and {@code @namespace} hold none.
 */
final class StyleReader {
  private static final Set<String> IMAGE_SETS = Set.of("image-set", "-webkit-image-set");

  private final String css;
  private final List<Piece> pieces = new ArrayList<>();
  private final Deque<String> functions = new ArrayDeque<>();
  private int at;
  private boolean afterImport;
  private boolean inNamespace;

  private StyleReader(String css) {
    this.css = css;
  }

  static List<Piece> read(String css) {
    if (css.indexOf('(') < 0 && css.indexOf('@') < 0) {
      return List.of();
    }
    return new StyleReader(css).read();
  }

  private List<Piece> read() {
    while (at < css.length()) {
      char c = css.charAt(at);
      if (c == '/' && css.startsWith("/*", at)) {
        int end = css.indexOf("*/", at + 2);
        at = end < 0 ? css.length() : end + 2;
      } else if (c == '"' || c == '\'') {
        readString(c);
      } else if (c == '@') {
        readAtKeyword();
      } else if (isName(c)) {
        readName();
      } else {
        readDelimiter(c);
      }
    }
    return pieces;
  }

  private void readDelimiter(char c) {
    at++;
    if (c == '(') {
      functions.push("");
    } else if (c == ')') {
      functions.poll();
    } else if (c == ';' || c == '{' || c == '}') {
      functions.clear();
      inNamespace = false;
    }
    afterImport &= isSpace(c);
  }

  private void readAtKeyword() {
    at++;
    String keyword = name();
    afterImport = keyword.equals("import");
    inNamespace = keyword.equals("namespace");
  }

  private void readString(char quote) {
    int start = at + 1;
    String value = string(quote);
    String function = functions.isEmpty() ? "" : functions.peek();
    if (afterImport || function.equals("src") || IMAGE_SETS.contains(function)) {
      pieces.add(new Piece(value, start));
    }
    afterImport = false;
  }

  private void readName() {
    String name = name();
    afterImport = false;
    if (at < css.length() && css.charAt(at) == '(') {
      at++;
      if (name.equals("url")) {
        readUrl();
      } else {
        functions.push(name);
      }
    }
  }

  private void readUrl() {
    skipSpace();
    int start = at;
    String value;
    if (at < css.length() && (css.charAt(at) == '"' || css.charAt(at) == '\'')) {
      start++;
      value = string(css.charAt(at));
      functions.push("url");
    } else {
      value = unquoted();
    }
    if (!inNamespace) {
      pieces.add(new Piece(value, start));
    }
  }

  private String unquoted() {
    StringBuilder value = new StringBuilder();
    while (at < css.length() && css.charAt(at) != ')') {
      char c = css.charAt(at);
      if (c == '\\') {
        readEscape(value);
      } else {
        value.append(c);
        at++;
      }
    }
    at = Math.min(css.length(), at + 1);
    return value.toString().strip();
  }

  private String string(char quote) {
    StringBuilder value = new StringBuilder();
    at++;
    while (at < css.length()) {
      char c = css.charAt(at);
      if (c == quote || c == '\n') {
        at++;
        return value.toString();
      }
      if (c == '\\') {
        readEscape(value);
      } else {
        value.append(c);
        at++;
      }
    }
    return value.toString();
  }

  /** A name in lower case, escapes replaced. */
  private String name() {
    StringBuilder name = new StringBuilder();
    while (at < css.length() && isName(css.charAt(at))) {
      if (css.charAt(at) == '\\') {
        readEscape(name);
      } else {
        name.append(css.charAt(at++));
      }
    }
    return name.toString().toLowerCase(Locale.ROOT);
  }

  private void readEscape(StringBuilder into) {
    at++;
    int end = at;
    while (end < css.length() && end < at + 6 && Character.digit(css.charAt(end), 16) >= 0) {
      end++;
    }
    if (end > at) {
      int code = Integer.parseInt(css.substring(at, end), 16);
      into.appendCodePoint(Character.isValidCodePoint(code) && code != 0 ? code : 0xFFFD);
      at = end < css.length() && isSpace(css.charAt(end)) ? end + 1 : end;
    } else if (at < css.length()) {
      if (css.charAt(at) != '\n') {
        into.append(css.charAt(at));
      }
      at++;
    }
  }

  private void skipSpace() {
    while (at < css.length() && isSpace(css.charAt(at))) {
      at++;
    }
  }

  private static boolean isName(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '_'
        || c == '\\'
        || c >= 0x80;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
  }
}
