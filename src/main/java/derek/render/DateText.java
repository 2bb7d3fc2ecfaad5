package derek.render;

import org.jspecify.annotations.Nullable;

/**
 * A date as a reader reads it.
 *
 * @param machine for {@code <time datetime>}; null where HTML has no form for it, such as an
 *     interval
 */
public record DateText(String text, @Nullable String machine) {}
