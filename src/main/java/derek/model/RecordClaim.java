package derek.model;

import java.util.List;
import java.util.Map;

/**
 * Something that a record says, wherever in it.
 *
 * @param record who says it
 * @param field the JSON field, or {@code summary}
 * @param mentions other records that it is about: the target of a relation, the links of a
 *     summary's block
 * @param texts what is said, by language; a block of a summary has one language
 */
public record RecordClaim(
    RecordId record,
    String field,
    List<RecordId> mentions,
    Map<Language, String> texts,
    Evidence evidence) {
  public RecordClaim {
    mentions = List.copyOf(mentions);
    texts = Map.copyOf(texts);
  }
}
