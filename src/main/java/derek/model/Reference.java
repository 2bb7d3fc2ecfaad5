package derek.model;

import derek.diagnostic.SourcePosition;

/**
 * A mention of a record, and where it is written.
 *
 * @param target the record meant; it exists where the archive passed its checks
 */
public record Reference(RecordId target, SourcePosition position) {}
