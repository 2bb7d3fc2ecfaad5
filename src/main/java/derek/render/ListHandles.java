package derek.render;

import derek.model.ContentRecord;
import derek.model.EdtfDate;
import derek.model.Language;
import derek.model.OtherName;
import derek.model.Protest;
import derek.model.RecordId;
import derek.model.Source;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a script filters and orders the records of a list by: the browser knows no Kazakh order. */
final class ListHandles {
  private final PageScope scope;

  ListHandles(PageScope scope) {
    this.scope = scope;
  }

  /** The handle of each record that has a page, by the address of its link. */
  Map<String, ListView.Handle> of(List<ContentRecord> records) {
    Map<RecordId, Integer> byName = places(records, byName());
    Map<RecordId, Integer> byDate = places(records, byDate());
    Map<String, ListView.Handle> handles = new HashMap<>();
    for (ContentRecord record : records) {
      String href = scope.links().to(record).href();
      if (href != null) {
        handles.put(
            href,
            new ListView.Handle(
                byName.getOrDefault(record.id(), 0),
                byDate.getOrDefault(record.id(), 0),
                words(record)));
      }
    }
    return handles;
  }

  private static Map<RecordId, Integer> places(
      List<ContentRecord> records, Comparator<ContentRecord> order) {
    Map<RecordId, Integer> places = new HashMap<>();
    records.stream().sorted(order).forEach(each -> places.put(each.id(), places.size()));
    return places;
  }

  private Comparator<ContentRecord> byName() {
    Language language = scope.language();
    return Comparator.comparing(
        each -> each.name().in(language), scope.site().localization(language).collation());
  }

  private static Comparator<ContentRecord> byDate() {
    return Comparator.comparing(
        ListHandles::date, Comparator.nullsLast(Comparator.<EdtfDate>naturalOrder()));
  }

  private static @Nullable EdtfDate date(ContentRecord record) {
    if (record instanceof Protest protest) {
      return protest.when().date();
    }
    return record instanceof Source source ? source.date() : null;
  }

  private String words(ContentRecord record) {
    Set<String> names = new LinkedHashSet<>();
    scope.site().settings().languageList().forEach(each -> names.add(record.name().in(each)));
    record.head().otherNames().stream().map(OtherName::text).forEach(names::add);
    return String.join(" ", names);
  }
}
