package derek.content;

import derek.digest.Sha256;

/**
 * A text that an editor wrote.
 *
 * @param path relative to the project's root, with {@code /}
 * @param text decoded from UTF-8
 */
record TextFile(String path, String text) {
  /** SHA-256 of the text; the same text in another file has the same. */
  String digest() {
    return Sha256.hex(text);
  }
}
