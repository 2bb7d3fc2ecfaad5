package derek.model;

import java.util.Map;

/**
 * Something that a record says, wherever in it.
 *
 * @param record who says it
 * @param field the JSON field, or {@code summary}
 * @param texts what is said, by language; a block of a summary has one language
 */
public record RecordClaim(
    RecordId record, String field, Map<Language, String> texts, Evidence evidence) {
  public RecordClaim {
    texts = Map.copyOf(texts);
  }
}
