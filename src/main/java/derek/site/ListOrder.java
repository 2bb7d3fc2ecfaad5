package derek.site;

import derek.model.ContentRecord;
import derek.model.EdtfDate;
import derek.model.Language;
import derek.model.LocalizedText;
import derek.model.Person;
import derek.model.Protest;
import derek.model.RecordKind;
import derek.model.Source;
import java.util.Comparator;

/**
 * The order of records in the lists of a language: people by family name, acts and sources by date,
 * all others by name.
 */
final class ListOrder {
  private final Language language;
  private final Comparator<String> collation;

  ListOrder(Language language, Comparator<String> collation) {
    this.language = language;
    this.collation = collation;
  }

  Comparator<ContentRecord> of(RecordKind kind) {
    Comparator<ContentRecord> byName =
        Comparator.comparing((ContentRecord each) -> each.name().in(language), collation)
            .thenComparing(ContentRecord::id);
    return switch (kind) {
      case PERSON -> Comparator.comparing(this::familyName, collation).thenComparing(byName);
      case PROTEST -> Comparator.comparing(ListOrder::protestDate).thenComparing(byName);
      case SOURCE ->
          Comparator.comparing(ListOrder::sourceKind)
              .thenComparing(ListOrder::sourceDate)
              .thenComparing(byName);
      default -> byName;
    };
  }

  private String familyName(ContentRecord record) {
    LocalizedText family = record instanceof Person person ? person.familyName() : null;
    return (family == null ? record.name() : family).in(language);
  }

  private static EdtfDate protestDate(ContentRecord record) {
    return ((Protest) record).when().date();
  }

  private static Source.Kind sourceKind(ContentRecord record) {
    return ((Source) record).kind();
  }

  private static EdtfDate sourceDate(ContentRecord record) {
    return ((Source) record).date();
  }
}
