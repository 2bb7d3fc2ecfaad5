package derek.render;

import org.jspecify.annotations.Nullable;

/**
 * Words of a source.
 *
 * @param exact verbatim
 * @param language of these words, by its tag
 * @param foreign whether that is another language than the page's
 * @param translation ours; null where there is none, or none is needed
 * @param speaker null where the source itself speaks
 */
public record Quotation(
    String exact,
    String language,
    boolean foreign,
    @Nullable String translation,
    @Nullable String speaker) {}
