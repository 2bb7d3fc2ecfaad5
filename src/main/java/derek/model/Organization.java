package derek.model;

import java.util.List;

/** A body that the sources name. */
public record Organization(RecordHead head, Kind kind, List<Statement> text, RecordNotes notes)
    implements ContentRecord {
  public Organization {
    text = List.copyOf(text);
  }

  @Override
  public int hashCode() {
    return ContentRecord.hashCode(this);
  }

  /** What kind of body it is. */
  public enum Kind {
    MOVEMENT,
    GROUP,
    ASSOCIATION,
    COMPANY,
    MINISTRY,
    PROSECUTOR,
    LOCAL_GOVERNMENT,
    COURT,
    INTERNATIONAL,
    PUBLISHER
  }
}
