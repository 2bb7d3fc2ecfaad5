package derek.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A criminal, administrative or extradition case. */
public record CourtCase(
    RecordHead head,
    Kind kind,
    List<Relation> persons,
    List<Charge> charges,
    List<Event> events,
    List<Decision> decisions,
    List<SidePosition> positions,
    List<Relation> organizations,
    List<Status> statuses,
    List<Designation> designations,
    RecordNotes notes,
    Map<Language, Summary> summaries)
    implements ContentRecord {
  public CourtCase {
    persons = List.copyOf(persons);
    charges = List.copyOf(charges);
    events = List.copyOf(events);
    decisions = List.copyOf(decisions);
    positions = List.copyOf(positions);
    organizations = List.copyOf(organizations);
    statuses = List.copyOf(statuses);
    designations = List.copyOf(designations);
    summaries = Map.copyOf(summaries);
  }

  @Override
  public int hashCode() {
    return ContentRecord.hashCode(this);
  }

  /** What kind of proceedings. */
  public enum Kind {
    CRIMINAL,
    ADMINISTRATIVE,
    EXTRADITION
  }

  /** Who takes a position in a case. */
  public enum Side {
    AUTHORITIES,
    DEFENCE,
    ACCUSED,
    RIGHTS_DEFENDERS,
    INTERNATIONAL
  }

  /** What somebody is charged with: an accusation, not a fact. */
  public record Charge(LocalizedText text, List<Reference> articles, Evidence evidence) {
    public Charge {
      articles = List.copyOf(articles);
    }
  }

  /** A dated step of the case. */
  public record Event(EdtfDate date, LocalizedText text, Evidence evidence) {}

  /**
   * What a court or another body decided.
   *
   * @param court null where the source does not name it
   */
  public record Decision(
      @Nullable EdtfDate date, @Nullable Reference court, LocalizedText text, Evidence evidence) {}

  /** What one side says. */
  public record SidePosition(Side side, LocalizedText text, Evidence evidence) {}
}
