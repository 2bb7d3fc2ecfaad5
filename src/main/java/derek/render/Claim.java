package derek.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;

/**
 * Something said, and its note marks.
 *
 * @param marks empty where the words are the editors' own
 */
public record Claim(String text, SafeString marks) {}
