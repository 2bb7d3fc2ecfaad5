package derek.model;

import org.jspecify.annotations.Nullable;

/**
 * Something told outside the reports the site is made from.
 *
 * @param date null where no day, month or year is known
 */
public record Development(@Nullable EdtfDate date, LocalizedText text, Evidence evidence) {}
