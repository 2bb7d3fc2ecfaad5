package derek.render;

import org.jspecify.annotations.Nullable;

/**
 * A link as it stands in the page.
 *
 * @param href null where there is nothing to link to
 */
public record Link(@Nullable String href, String text) {}
