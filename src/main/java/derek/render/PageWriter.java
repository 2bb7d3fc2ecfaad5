package derek.render;

import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Collects one page after another in the same memory. For one thread. */
final class PageWriter extends Writer {
  private char[] letters = new char[1 << 16];
  private byte[] bytes = new byte[0];
  private int length;
  private final CharsetEncoder encoder =
      StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPLACE);

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

  /** The page as UTF-8, with a question mark for half a character; the next one begins. */
  byte[] take() {
    int most = 3 * length;
    if (bytes.length < most) {
      bytes = new byte[most];
    }
    ByteBuffer encoded = ByteBuffer.wrap(bytes);
    encoder.reset().encode(CharBuffer.wrap(letters, 0, length), encoded, true);
    encoder.flush(encoded);
    length = 0;
    return Arrays.copyOf(bytes, encoded.position());
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
