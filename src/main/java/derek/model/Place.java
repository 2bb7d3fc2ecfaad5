package derek.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somewhere that the sources name, never more closely than they do.
 *
 * @param within the place that holds it; null for the outermost
 * @param country ISO 3166-1 alpha-2
 * @param location where it lies; null where no source says so closely enough
 */
public record Place(
    RecordHead head,
    Kind kind,
    @Nullable Reference within,
    String country,
    @Nullable Location location,
    List<Statement> text,
    RecordNotes notes)
    implements ContentRecord {
  public Place {
    text = List.copyOf(text);
  }

  /** Where it lies; null where that is not known. */
  public @Nullable Coordinates coordinates() {
    return location == null ? null : location.coordinates();
  }

  /**
   * Where a place lies, and who says so.
   *
   * @param precision what the point stands for; nothing is shown more closely than as a city
   */
  public record Location(Coordinates coordinates, Precision precision, Evidence evidence) {}

  /** What a point stands for. */
  public enum Precision {
    /** A city or a town as a whole. */
    CITY,
    /** A region as a whole. */
    REGION
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
