package derek.model;

import java.util.Map;

/** A page of the editors' own, such as the methodology. */
public record InformationPage(RecordHead head, Map<Language, Summary> summaries)
    implements ContentRecord {
  public InformationPage {
    summaries = Map.copyOf(summaries);
  }

  @Override
  public int hashCode() {
    return ContentRecord.hashCode(this);
  }
}
