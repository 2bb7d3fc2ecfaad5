package derek.model;

import derek.diagnostic.SourcePosition;

/**
 * A localised text of a record's JSON, and where it is written.
 *
 * @param field the name of the field that holds it, such as {@code lead} or {@code label}
 * @param verbatim whether it gives somebody else's words, such as a slogan, and their translations
 */
public record LocatedText(
    String field, LocalizedText text, SourcePosition position, boolean verbatim) {}
