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

  /** What is cited. */
  public CitedPassage cited() {
    return new CitedPassage(source, passage);
  }
}
