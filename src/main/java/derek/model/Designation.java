package derek.model;

import org.jspecify.annotations.Nullable;

/**
 * A label that somebody gave, never the site's own.
 *
 * @param authorities what the authorities say of it
 */
public record Designation(
    LocalizedText label,
    LocalizedText by,
    @Nullable EdtfDate date,
    @Nullable LocalizedText criteria,
    Statement authorities,
    Evidence evidence) {}
