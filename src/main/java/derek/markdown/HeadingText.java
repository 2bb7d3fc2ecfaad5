package derek.markdown;

import org.jspecify.annotations.Nullable;

/**
 * A heading before it is written.
 *
 * @param id as the editor wrote it in {@code {#id}}; null where there is none
 */
record HeadingText(String text, @Nullable String id) {}
