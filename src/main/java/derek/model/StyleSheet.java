package derek.model;

import derek.diagnostic.SourcePosition;
import java.util.List;
import java.util.Map;

/**
 * The rules of the house, which the build holds texts to.
 *
 * @param attribution words that attribute, by language: a sentence with a designation's label holds
 *     one
 * @param romanization exceptions of the romanisation rule, by the original word
 * @param acknowledged warnings that an editor has looked at and explained
 */
public record StyleSheet(
    Map<Language, List<String>> attribution,
    Map<String, String> romanization,
    List<Acknowledgement> acknowledged) {
  /** No rules. */
  public static final StyleSheet EMPTY = new StyleSheet(Map.of(), Map.of(), List.of());

  public StyleSheet {
    attribution = Map.copyOf(attribution);
    romanization = Map.copyOf(romanization);
    acknowledged = List.copyOf(acknowledged);
  }

  /**
   * A warning that is all right.
   *
   * @param code the diagnostic's code
   * @param record the record that it is about
   * @param found what the diagnostic found, verbatim
   * @param reason why it is all right
   */
  public record Acknowledgement(
      String code, RecordId record, String found, String reason, SourcePosition position) {}
}
