package derek.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A protest or another public act. */
public record Protest(
    RecordHead head,
    Form form,
    Occurrence when,
    List<Relation> places,
    @Nullable Relation partOf,
    List<Relation> participants,
    List<Relation> organizations,
    @Nullable Statement size,
    List<Statement> demands,
    List<Slogan> slogans,
    List<Statement> response,
    List<Relation> cases,
    RecordNotes notes,
    Map<Language, Summary> summaries)
    implements ContentRecord {
  public Protest {
    places = List.copyOf(places);
    participants = List.copyOf(participants);
    organizations = List.copyOf(organizations);
    demands = List.copyOf(demands);
    slogans = List.copyOf(slogans);
    response = List.copyOf(response);
    cases = List.copyOf(cases);
    summaries = Map.copyOf(summaries);
  }

  @Override
  public int hashCode() {
    return ContentRecord.hashCode(this);
  }

  /** What kind of act it was. */
  public enum Form {
    CAMPAIGN,
    RALLY,
    ONE_PERSON_PICKET,
    GATHERING,
    HUNGER_STRIKE
  }

  /**
   * When it took place.
   *
   * @param wording the source's own words, where they are looser than a date
   */
  public record Occurrence(EdtfDate date, @Nullable LocalizedText wording, Evidence evidence) {}

  /**
   * Words on a placard or a banner.
   *
   * @param translations by us, without the original's language
   */
  public record Slogan(
      String text, Language language, Map<Language, String> translations, Evidence evidence) {
    public Slogan {
      translations = Map.copyOf(translations);
    }
  }
}
