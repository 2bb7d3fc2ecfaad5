package derek.model;

import derek.diagnostic.SourcePosition;
import java.util.List;

/**
 * What every record has.
 *
 * @param position the beginning of the record's file
 * @param name a name, title, label or term
 * @param lead one sentence that tells what this is
 * @param visibility whether, and how much of it, is published
 */
public record RecordHead(
    RecordId id,
    SourcePosition position,
    LocalizedText name,
    List<OtherName> otherNames,
    Statement lead,
    Visibility visibility) {
  public RecordHead {
    otherNames = List.copyOf(otherNames);
  }
}
