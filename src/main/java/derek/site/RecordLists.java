package derek.site;

import derek.language.Localization;
import derek.model.ContentRecord;
import derek.model.Language;
import derek.model.RecordId;
import derek.model.RecordKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The records of each kind in the order of each language. Immutable. */
final class RecordLists {
  private final Map<Language, Map<RecordKind, ListedRecords>> lists;

  private RecordLists(Map<Language, Map<RecordKind, ListedRecords>> lists) {
    this.lists = lists;
  }

  static RecordLists of(Collection<Localization> languages, Collection<ContentRecord> records) {
    Map<RecordKind, List<ContentRecord>> ofKind = new EnumMap<>(RecordKind.class);
    for (ContentRecord each : records) {
      ofKind.computeIfAbsent(each.id().kind(), key -> new ArrayList<>()).add(each);
    }
    Map<Language, Map<RecordKind, ListedRecords>> lists = new HashMap<>();
    for (Localization language : languages) {
      ListOrder order = new ListOrder(language.language(), language.collation());
      Map<RecordKind, ListedRecords> sorted = new EnumMap<>(RecordKind.class);
      ofKind.forEach(
          (kind, some) ->
              sorted.put(kind, new ListedRecords(some.stream().sorted(order.of(kind)).toList())));
      lists.put(language.language(), sorted);
    }
    return new RecordLists(lists);
  }

  /**
   * The same after some records changed.
   *
   * @param moved is told for each language what became of the list of each record, one after the
   *     other
   */
  RecordLists with(
      Map<RecordId, SiteUpdate.Change> changes, Collection<Localization> languages, Moved moved) {
    Map<Language, Map<RecordKind, ListedRecords>> changed = new HashMap<>(lists);
    for (Localization each : languages) {
      Language language = each.language();
      ListOrder order = new ListOrder(language, each.collation());
      Map<RecordKind, ListedRecords> ofLanguage = new EnumMap<>(RecordKind.class);
      ofLanguage.putAll(changed.getOrDefault(language, Map.of()));
      changes.forEach(
          (id, change) -> {
            ListedRecords last = ofLanguage.getOrDefault(id.kind(), ListedRecords.NONE);
            ListedRecords.Change now = last.with(change, order.of(id.kind()));
            ofLanguage.put(id.kind(), now.list());
            moved.tell(language, id, now);
          });
      changed.put(language, ofLanguage);
    }
    return new RecordLists(changed);
  }

  /** Is told what became of a list. */
  interface Moved {
    void tell(Language language, RecordId record, ListedRecords.Change change);
  }

  /** In the order of the language; none for a language that is not of the site. */
  List<ContentRecord> records(RecordKind kind, Language language) {
    return list(kind, language).records();
  }

  /** By kind, then in the order of the language's lists. */
  Comparator<ContentRecord> order(Language language) {
    return (one, other) -> {
      RecordId first = one.id();
      RecordId second = other.id();
      int byKind = first.kind().compareTo(second.kind());
      if (byKind != 0) {
        return byKind;
      }
      ListedRecords list = list(first.kind(), language);
      int byPlace = Integer.compare(list.place(first), list.place(second));
      return byPlace != 0 ? byPlace : first.compareTo(second);
    };
  }

  private ListedRecords list(RecordKind kind, Language language) {
    return lists.getOrDefault(language, Map.of()).getOrDefault(kind, ListedRecords.NONE);
  }
}
