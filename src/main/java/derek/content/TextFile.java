package derek.content;

/**
 * A text that an editor wrote.
 *
 * @param path relative to the project's root, with {@code /}
 * @param text decoded from UTF-8
 */
record TextFile(String path, String text) {}
