package derek.model;

import org.jspecify.annotations.Nullable;

/**
 * A connection from one record to another, with its proof.
 *
 * @param role what the other is in it, or a detail of it; null where nothing more is said
 */
public record Relation(Reference reference, @Nullable LocalizedText role, Evidence evidence) {
  public RecordId target() {
    return reference.target();
  }
}
