package derek.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a record's own account.
 *
 * @param background what was before, from outside the reports
 * @param later what came after the reports
 * @param reply the right of reply, where it was used
 */
public record RecordNotes(
    List<Fact> facts,
    List<Disagreement> disagreements,
    List<Development> background,
    List<Development> later,
    @Nullable Statement reply,
    List<Correction> corrections) {
  public RecordNotes {
    facts = List.copyOf(facts);
    disagreements = List.copyOf(disagreements);
    background = List.copyOf(background);
    later = List.copyOf(later);
    corrections = List.copyOf(corrections);
  }
}
