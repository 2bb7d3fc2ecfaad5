package derek.model;

import derek.diagnostic.SourcePosition;

/**
 * The proof of a claim: a passage of a source, written {@code source#passage}.
 *
 * @param source the source's slug
 * @param passage the passage's id in that source
 * @param position where the citation is written
 */
public record Citation(RecordId source, String passage, SourcePosition position) {
  /** Whether both name the same passage, wherever they are written. */
  public boolean citesSameAs(Citation other) {
    return source.equals(other.source) && passage.equals(other.passage);
  }
}
