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
  /** Nothing beside the record. */
  public static final RecordNotes NONE =
      new RecordNotes(List.of(), List.of(), List.of(), List.of(), null, List.of());

  public RecordNotes {
    facts = List.copyOf(facts);
    disagreements = List.copyOf(disagreements);
    background = List.copyOf(background);
    later = List.copyOf(later);
    corrections = List.copyOf(corrections);
  }

  /** The notes of a record, whatever its kind; empty ones where records of this kind have none. */
  public static RecordNotes of(ContentRecord record) {
    if (record instanceof Person person) {
      return person.notes();
    } else if (record instanceof Protest protest) {
      return protest.notes();
    } else if (record instanceof CourtCase courtCase) {
      return courtCase.notes();
    } else if (record instanceof Organization organization) {
      return organization.notes();
    }
    return record instanceof Place place ? place.notes() : NONE;
  }
}
