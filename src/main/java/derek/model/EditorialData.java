package derek.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What editors keep beside the records.
 *
 * @param style the rules of the house
 * @param lock which originals the translations were made from
 * @param withheld texts that may appear nowhere
 * @param absent records that lie in the content but not in the archive, and why
 * @param texts every localised text in each record's JSON, in the order written
 */
public record EditorialData(
    StyleSheet style,
    TranslationLock lock,
    List<WithheldText> withheld,
    Map<RecordId, Absence> absent,
    Map<RecordId, List<LocatedText>> texts) {

  /** Nothing beside the records. */
  public static final EditorialData NONE =
      new EditorialData(StyleSheet.EMPTY, TranslationLock.EMPTY, List.of(), Map.of(), Map.of());

  public EditorialData {
    withheld = List.copyOf(withheld);
    absent = Map.copyOf(absent);
    texts = Map.copyOf(texts);
  }

  /** Every localised text in a record's JSON, in the order written. */
  public List<LocatedText> textsOf(RecordId record) {
    return texts.getOrDefault(record, List.of());
  }

  /** The same with other records absent. */
  EditorialData withAbsent(Map<RecordId, Absence> changed) {
    return new EditorialData(style, lock, withheld, changed, texts);
  }

  /** The same with other texts in the JSON of some records. */
  EditorialData withTexts(Map<RecordId, List<LocatedText>> changed) {
    Map<RecordId, List<LocatedText>> all = new HashMap<>(texts);
    all.putAll(changed);
    return new EditorialData(style, lock, withheld, absent, all);
  }

  /** Why a record is not in the archive. */
  public enum Absence {
    /** Its files have errors, which are reported in their place. */
    UNREADABLE,
    /** It stays with the editors. */
    WITHHELD,
    /** It is not published yet. */
    DRAFT
  }
}
