package derek.site;

import derek.model.Archive;
import derek.model.ContentRecord;
import derek.model.Language;
import derek.model.RecordId;
import derek.model.RecordKind;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Plans a site again after some of its records changed. What the others gave to the last plan is
 * taken over, so that the work grows with what changed; the result is the one of a plan from the
 * beginning.
 */
final class SiteUpdate {
  private static final int MOST_CHANGES = 100;
  private static final String SUMMARIES = "summaries";

  private final Site last;
  private final Archive after;
  private final Map<RecordId, Change> changes;

  /**
   * What became of one record.
   *
   * @param before null where it is new
   * @param after null where it is gone
   */
  record Change(@Nullable ContentRecord before, @Nullable ContentRecord after) {

    /** Whether nothing but the texts in Markdown is another. */
    boolean isOfTexts() {
      if (before == null || after == null || before.getClass() != after.getClass()) {
        return false;
      }
      for (RecordComponent component : before.getClass().getRecordComponents()) {
        if (!component.getName().equals(SUMMARIES)
            && !Objects.equals(value(component, before), value(component, after))) {
          return false;
        }
      }
      return true;
    }

    private static @Nullable Object value(RecordComponent component, ContentRecord record) {
      try {
        return component.getAccessor().invoke(record);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("records of the model can be read", e);
      }
    }
  }

  private SiteUpdate(Site last, Archive after, Map<RecordId, Change> changes) {
    this.last = last;
    this.after = after;
    this.changes = changes;
  }

  /** The new site; empty where so much changed that it is better planned from the beginning. */
  static Optional<Site> of(Site last, Archive before, Archive after) {
    if (!before.settings().equals(after.settings())
        || !before.messages().equals(after.messages())
        || !before.editorial().style().equals(after.editorial().style())
        || !before.editorial().lock().equals(after.editorial().lock())) {
      return Optional.empty();
    }
    Map<RecordId, Change> changes = changes(before, after);
    return changes.size() > MOST_CHANGES
        ? Optional.empty()
        : Optional.of(new SiteUpdate(last, after, changes).site());
  }

  /** The records that are not the same objects any more. */
  private static Map<RecordId, Change> changes(Archive before, Archive after) {
    Map<RecordId, Change> changes = new TreeMap<>();
    for (ContentRecord record : before.records()) {
      ContentRecord now = after.find(record.id()).orElse(null);
      if (now != record) {
        changes.put(record.id(), new Change(record, now));
      }
    }
    for (ContentRecord record : after.records()) {
      if (before.find(record.id()).isEmpty()) {
        changes.put(record.id(), new Change(null, record));
      }
    }
    return changes;
  }

  private Site site() {
    Map<Language, Map<RecordKind, List<ContentRecord>>> lists = new LinkedHashMap<>();
    for (Language language : after.settings().languageList()) {
      lists.put(language, lists(language));
    }
    boolean samePages = changes.values().stream().allMatch(Change::isOfTexts);
    return new Site(
        last,
        after.settings(),
        samePages ? samePages() : pages(lists),
        lists,
        last.connections().with(changes, after),
        last.citations().with(changes),
        last.editorial().with(changes, after));
  }

  private Map<RecordKind, List<ContentRecord>> lists(Language language) {
    Map<RecordKind, List<ContentRecord>> lists = new EnumMap<>(last.lists(language));
    ListOrder order = new ListOrder(language, last.localization(language).collation());
    changes.forEach(
        (id, change) ->
            lists.computeIfPresent(id.kind(), (kind, list) -> list(list, change, order.of(kind))));
    return lists;
  }

  private static List<ContentRecord> list(
      List<ContentRecord> list, Change change, Comparator<ContentRecord> order) {
    List<ContentRecord> changed = new ArrayList<>(list);
    if (change.before() != null) {
      changed.remove(Collections.binarySearch(list, change.before(), order));
    }
    if (change.after() != null) {
      int place = -Collections.binarySearch(changed, change.after(), order) - 1;
      changed.add(place, change.after());
    }
    return Collections.unmodifiableList(changed);
  }

  private List<Page> pages(Map<Language, Map<RecordKind, List<ContentRecord>>> lists) {
    return SitePlanner.pages(
        after.settings(),
        last.localizations(),
        lists,
        last.paper(),
        last.extent(),
        EarlierPages.of(last));
  }

  /** The last pages, with the new texts of those records that changed. */
  private List<Page> samePages() {
    List<Page> pages = new ArrayList<>(last.pages().size());
    for (Page page : last.pages()) {
      ContentRecord record = page.record();
      Change change = record == null ? null : changes.get(record.id());
      ContentRecord now = change == null ? null : change.after();
      pages.add(now == null ? page : page.with(now));
    }
    return pages;
  }
}
