package derek.model;

import derek.diagnostic.SourcePosition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sources that do not say the same, shown side by side and never resolved.
 *
 * @param positions two or more
 */
public record Disagreement(
    LocalizedText topic,
    List<Position> positions,
    @Nullable LocalizedText note,
    SourcePosition position) {
  public Disagreement {
    positions = List.copyOf(positions);
  }

  /** What one side says. */
  public record Position(LocalizedText value, Evidence evidence) {}
}
