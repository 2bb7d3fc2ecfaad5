package derek.cache;

import java.nio.ByteBuffer;
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
  private byte[] bytes;
  private int length;
  private final Map<String, Integer> texts = new HashMap<>();

  PackWriter() {
    this(1 << 16);
  }

  /**
   * A writer for a pack that is part of something.
   *
   * @param expected how many bytes it may take, or more
   */
  public PackWriter(int expected) {
    this.bytes = new byte[expected];
  }

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
    if (earlier != null) {
      return number(earlier);
    }
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    number(0).number(encoded.length);
    reserve(encoded.length);
    System.arraycopy(encoded, 0, bytes, length, encoded.length);
    length += encoded.length;
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

  /** All that was put in. */
  byte[] bytes() {
    return Arrays.copyOf(bytes, length);
  }

  /** The same without a copy of it; nothing may be put in any more. */
  ByteBuffer buffer() {
    return ByteBuffer.wrap(bytes, 0, length);
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
