package derek.cache;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes out what a {@link PackWriter} put in. Bytes that are not of one make it throw an {@link
 * IndexOutOfBoundsException}; the checksum of a {@link PackFile} keeps them away. For one thread.
 */
public final class PackReader {
  private final byte[] bytes;
  private int at;
  private final List<String> texts = new ArrayList<>();

  /** Takes out of some bytes, from a place on. */
  public PackReader(byte[] bytes, int start) {
    this.bytes = bytes;
    this.at = start;
  }

  public int number() {
    int number = 0;
    int shift = 0;
    int next = bytes[at++];
    while (next < 0) {
      number |= (next & 0x7F) << shift;
      shift += 7;
      next = bytes[at++];
    }
    return number | (next << shift);
  }

  /** A number that was put in as a {@code long}. */
  public long longNumber() {
    long high = number();
    return (high << 32) | (number() & 0xFFFF_FFFFL);
  }

  public boolean flag() {
    return bytes[at++] != 0;
  }

  public String text() {
    int earlier = number();
    if (earlier > 0) {
      return texts.get(earlier - 1);
    }
    String text = ownText();
    texts.add(text);
    return text;
  }

  /** A text that was put in as such. */
  public String ownText() {
    int length = number();
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  public byte[] bytes() {
    int length = number();
    byte[] taken = Arrays.copyOfRange(bytes, at, at + length);
    at += length;
    return taken;
  }

  public @Nullable String textOrNull() {
    return flag() ? text() : null;
  }

  public List<String> texts() {
    int count = number();
    List<String> all = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      all.add(text());
    }
    return all;
  }
}
