package derek.linkcheck.url;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Percent-encoding of UTF-8 (WHATWG URL Standard, section 1.3). */
public final class PercentEncoding {
  static final String CONTROL = "";
  static final String FRAGMENT = " \"<>`";
  static final String QUERY = " \"#<>";
  static final String SPECIAL_QUERY = QUERY + "'";
  static final String PATH = QUERY + "?^`{}";
  static final String USER_INFO = PATH + "/:;=@[\\]|";

  private PercentEncoding() {}

  /**
   * Replaces each {@code %XX} by its byte, read as UTF-8. A percent sign that no two hexadecimal
   * digits follow stays as it is; bytes that are not UTF-8 become U+FFFD.
   */
  public static String decode(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int length = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '%' && isEscape(bytes, i)) {
        bytes[length++] = (byte) ((hex(bytes[i + 1]) << 4) | hex(bytes[i + 2]));
        i += 2;
      } else {
        bytes[length++] = bytes[i];
      }
    }
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }

  /** Whether every percent sign begins an escape. */
  public static boolean isWellFormed(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int i = text.indexOf('%'); i >= 0 && i < bytes.length; i++) {
      if (bytes[i] == '%' && !isEscape(bytes, i)) {
        return false;
      }
    }
    return true;
  }

  /** A file's path, between its slashes, as it stands in an address. */
  public static String encodePath(String path) {
    return encode(path.replace("%", "%25"), PATH);
  }

  static String encode(String text, String set) {
    if (isClean(text, set)) {
      return text;
    }
    StringBuilder encoded = new StringBuilder(text.length() + 16);
    for (byte b : withoutLoneSurrogates(text).getBytes(StandardCharsets.UTF_8)) {
      if (isAllowed((char) (b & 0xFF), set)) {
        encoded.append((char) b);
      } else {
        encoded.append(String.format(Locale.ROOT, "%%%02X", b));
      }
    }
    return encoded.toString();
  }

  /** Java would write them as question marks. */
  private static String withoutLoneSurrogates(String text) {
    if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
      return text;
    }
    StringBuilder scalar = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
        .forEach(scalar::appendCodePoint);
    return scalar.toString();
  }

  private static boolean isClean(String text, String set) {
    for (int i = 0; i < text.length(); i++) {
      if (!isAllowed(text.charAt(i), set)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAllowed(char c, String set) {
    return c >= ' ' && c < 0x7F && set.indexOf(c) < 0;
  }

  private static boolean isEscape(byte[] bytes, int at) {
    return at + 2 < bytes.length && hex(bytes[at + 1]) >= 0 && hex(bytes[at + 2]) >= 0;
  }

  private static int hex(byte b) {
    return b < 0 ? -1 : Character.digit((char) b, 16);
  }
}
