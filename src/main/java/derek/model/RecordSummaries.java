package derek.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The Markdown texts of a record, whatever its kind. */
public final class RecordSummaries {
  private RecordSummaries() {}

  /** By language; empty where records of this kind have none. */
  public static Map<Language, Summary> of(ContentRecord record) {
    if (record instanceof Person person) {
      return person.summaries();
    } else if (record instanceof Protest protest) {
      return protest.summaries();
    } else if (record instanceof CourtCase courtCase) {
      return courtCase.summaries();
    }
    return record instanceof InformationPage page ? page.summaries() : Map.of();
  }

  /** The blocks of each text, fetched from where they are kept. */
  public static Map<Language, List<Block>> blocks(ContentRecord record) {
    Map<Language, List<Block>> blocks = new HashMap<>();
    of(record).forEach((language, summary) -> blocks.put(language, summary.blocks()));
    return blocks;
  }
}
