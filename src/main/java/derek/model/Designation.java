package derek.model;

import java.util.List;
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
    Evidence evidence) {

  /** The labels that somebody gave to what a record is about; none for most kinds. */
  public static List<Designation> of(ContentRecord record) {
    if (record instanceof Person person) {
      return person.designations();
    }
    return record instanceof CourtCase courtCase ? courtCase.designations() : List.of();
  }
}
