package derek.linkcheck.extract;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a file: by its byte order mark, else by the encoding that its first kilobyte names,
 * else UTF-8. The mark is not part of the text.
 */
final class TextDecoder {
  private static final int PRESCAN = 1024;
  private static final Pattern NAMED =
      Pattern.compile("(?:charset\\s*=|encoding\\s*=|@charset)\\s*[\"']?\\s*([A-Za-z0-9_:.-]+)");

  private TextDecoder() {}

  /** Whether the bytes are UTF-8 without a mark. */
  static boolean isPlainUtf8(byte[] bytes) {
    boolean isMarked =
        startsWith(bytes, 0xEF, 0xBB, 0xBF)
            || startsWith(bytes, 0xFE, 0xFF)
            || startsWith(bytes, 0xFF, 0xFE);
    return !isMarked && named(bytes).equals(StandardCharsets.UTF_8);
  }

  static String decode(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    return new String(bytes, named(bytes));
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Charset named(byte[] bytes) {
    int length = Math.min(bytes.length, PRESCAN);
    String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    if (isNamedUtf8(start)) {
      return StandardCharsets.UTF_8;
    }
    Matcher matcher = NAMED.matcher(start);
    return matcher.find() ? charset(matcher.group(1)) : StandardCharsets.UTF_8;
  }

  /** What nearly every page says, found without the cost of a pattern. */
  private static boolean isNamedUtf8(String start) {
    int charset = start.indexOf("charset=");
    int name = charset + (start.startsWith("\"", charset + 8) ? 9 : 8);
    return charset >= 0 && start.regionMatches(true, name, "utf-8", 0, 5);
  }

  private static Charset charset(String name) {
    try {
      Charset charset = Charset.forName(name);
      boolean wide = charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
      return wide ? StandardCharsets.UTF_8 : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }
}
