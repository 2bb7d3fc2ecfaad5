package derek.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somewhere that the sources name, never more closely than they do.
 *
 * @param within the place that holds it; null for the outermost
 * @param country ISO 3166-1 alpha-2
 */
public record Place(
    RecordHead head,
    Kind kind,
    @Nullable Reference within,
    String country,
    @Nullable Coordinates coordinates,
    List<Statement> text,
    RecordNotes notes)
    implements ContentRecord {
  public Place {
    text = List.copyOf(text);
  }

  @Override
  public int hashCode() {
    return ContentRecord.hashCode(this);
  }

  /** What kind of place it is. */
  public enum Kind {
    CITY,
    REGION,
    DISTRICT,
    SQUARE,
    MONUMENT,
    STREET,
    BUILDING
  }

  /** WGS 84, in degrees. */
  public record Coordinates(double latitude, double longitude) {}
}
