package derek.cache;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts values one after another into bytes, for {@link PackReader} to take out in the same order. A
 * text that came before takes a few bytes only. For one thread.
 */
public final class PackWriter {
  private static final int PIECE = 1 << 16;

  private byte[] bytes = new byte[1 << 10];
  private int length;
  private final Map<String, Integer> texts = new HashMap<>();

  /** Any number; small ones that are not negative take one byte. */
  public PackWriter number(int number) {
    int rest = number;
    while ((rest & ~0x7F) != 0) {
      put((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    put(rest);
    return this;
  }

  public PackWriter number(long number) {
    return number((int) (number >>> 32)).number((int) number);
  }

  public PackWriter flag(boolean flag) {
    put(flag ? 1 : 0);
    return this;
  }

  public PackWriter text(String text) {
    Integer earlier = texts.putIfAbsent(text, texts.size() + 1);
    return earlier == null ? number(0).ownText(text) : number(earlier);
  }

  /** A text that comes only once, which no later one refers to. */
  public PackWriter ownText(String text) {
    return bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  public PackWriter bytes(byte[] more) {
    number(more.length);
    reserve(more.length);
    System.arraycopy(more, 0, bytes, length, more.length);
    length += more.length;
    return this;
  }

  public PackWriter textOrNull(@Nullable String text) {
    flag(text != null);
    return text == null ? this : text(text);
  }

  public PackWriter texts(Collection<String> all) {
    number(all.size());
    all.forEach(this::text);
    return this;
  }

  /** How many bytes were put in. */
  public int length() {
    return length;
  }

  /** All that was put in since the last taking. */
  public byte[] take() {
    byte[] taken = Arrays.copyOf(bytes, length);
    length = 0;
    texts.clear();
    return taken;
  }

  /** Writes all that was put in, a piece at a time: a channel copies what it is given at once. */
  void writeTo(OutputStream out) throws IOException {
    for (int at = 0; at < length; at += PIECE) {
      out.write(bytes, at, Math.min(PIECE, length - at));
    }
  }

  private void put(int value) {
    reserve(1);
    bytes[length++] = (byte) value;
  }

  private void reserve(int count) {
    if (length + count > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + count));
    }
  }
}
