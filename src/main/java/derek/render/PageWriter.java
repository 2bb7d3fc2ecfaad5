package derek.render;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Collects one page after another in the same memory. For one thread. */
final class PageWriter extends Writer {
  private char[] letters = new char[1 << 16];
  private int length;

  @Override
  public void write(int letter) {
    reserve(1);
    letters[length++] = (char) letter;
  }

  @Override
  public void write(char[] text, int offset, int count) {
    reserve(count);
    System.arraycopy(text, offset, letters, length, count);
    length += count;
  }

  @Override
  public void write(String text, int offset, int count) {
    reserve(count);
    text.getChars(offset, offset + count, letters, length);
    length += count;
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  /** The page as UTF-8; the next one begins. */
  byte[] take() {
    byte[] bytes = new String(letters, 0, length).getBytes(StandardCharsets.UTF_8);
    length = 0;
    return bytes;
  }

  /** Forgets a page that came to nothing. */
  void discard() {
    length = 0;
  }

  private void reserve(int count) {
    if (length + count > letters.length) {
      letters = Arrays.copyOf(letters, Math.max(letters.length * 2, length + count));
    }
  }
}
