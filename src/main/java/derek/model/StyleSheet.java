package derek.model;

import derek.diagnostic.SourcePosition;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rules of the house, which the build holds texts to.
 *
 * @param attribution words that attribute, by language: a sentence with a designation's label holds
 *     one
 * @param romanization exceptions of the romanisation rule, by the original word
 * @param acknowledged warnings that an editor has looked at and explained
 * @param linkExceptions findings of the link checker that editors accept
 */
public record StyleSheet(
    Map<Language, List<String>> attribution,
    Map<String, String> romanization,
    List<Acknowledgement> acknowledged,
    List<LinkException> linkExceptions) {
  /** No rules. */
  public static final StyleSheet EMPTY = new StyleSheet(Map.of(), Map.of(), List.of(), List.of());

  public StyleSheet {
    attribution = Map.copyOf(attribution);
    romanization = Map.copyOf(romanization);
    acknowledged = List.copyOf(acknowledged);
    linkExceptions = List.copyOf(linkExceptions);
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

  /**
   * A finding of the link checker that is accepted.
   *
   * @param rule the rule's id
   * @param page glob of the page's path in the site; {@code *} matches anything
   * @param target glob of the address
   * @param reason why it is accepted
   * @param until last day on which it is; null for ever
   */
  public record LinkException(
      String rule,
      String page,
      String target,
      String reason,
      @Nullable EdtfDate until,
      SourcePosition position) {}
}
