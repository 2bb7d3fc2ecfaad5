package derek.content;

import derek.digest.Sha256;
import java.nio.charset.StandardCharsets;

/** A text that an editor wrote. */
final class TextFile {
  private final String path;
  private final String text;
  private final byte[] bytes;

  /**
   * A file.
   *
   * @param path relative to the project's root, with {@code /}
   * @param text decoded from UTF-8
   * @param bytes the whole file
   */
  TextFile(String path, String text, byte[] bytes) {
    this.path = path;
    this.text = text;
    this.bytes = bytes;
  }

  /** A file that holds a text. */
  TextFile(String path, String text) {
    this(path, text, text.getBytes(StandardCharsets.UTF_8));
  }

  String path() {
    return path;
  }

  String text() {
    return text;
  }

  /** SHA-256 of the file. */
  String sha256() {
    return Sha256.hex(bytes);
  }
}
