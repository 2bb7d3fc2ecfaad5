package derek.model;

import org.jspecify.annotations.Nullable;

/**
 * A passage of a source, wherever it is cited: what citations that mean the same have in common.
 *
 * @param source the source's slug
 * @param passage the passage's id in that source
 */
public record CitedPassage(RecordId source, String passage) {

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CitedPassage cited
        && source.equals(cited.source)
        && passage.equals(cited.passage);
  }

  @Override
  public int hashCode() {
    return 31 * source.hashCode() + passage.hashCode();
  }
}
