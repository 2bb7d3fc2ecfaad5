package derek.site;

import derek.model.Archive;
import derek.model.ContentRecord;
import derek.model.RecordId;
import java.util.Iterator;
import java.util.Map;
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

    /**
     * Whether it is called as it was, and begins in the same words: so says nothing new of words in
     * other languages.
     */
    boolean keepsItsNames() {
      return before != null
          && after != null
          && before.name().equals(after.name())
          && before.head().otherNames().equals(after.head().otherNames())
          && before.head().lead().equals(after.head().lead());
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
    Iterator<ContentRecord> now = after.records().iterator();
    ContentRecord next = next(now);
    for (ContentRecord record : before.records()) { // both are in the order of their ids
      while (next != null && next != record && next.id().compareTo(record.id()) < 0) {
        changes.put(next.id(), new Change(null, next));
        next = next(now);
      }
      if (next == record) {
        next = next(now);
      } else if (next != null && next.id().equals(record.id())) {
        changes.put(record.id(), new Change(record, next));
        next = next(now);
      } else {
        changes.put(record.id(), new Change(record, null));
      }
    }
    for (; next != null; next = next(now)) {
      changes.put(next.id(), new Change(null, next));
    }
    return changes;
  }

  private static @Nullable ContentRecord next(Iterator<ContentRecord> records) {
    return records.hasNext() ? records.next() : null;
  }

  private Site site() {
    SiteIndex index = last.index();
    PageUpdate update =
        new PageUpdate(index.pages(), new Titles(after.settings(), last.localizations()));
    RecordLists lists = index.lists().with(changes, last.localizations().values(), update::note);
    SitePages pages = update.pages(changes).orElseGet(() -> SitePages.of(planned(lists)));
    return last.with(
        new SiteIndex(
            pages,
            lists,
            records(index.records()),
            index.connections().with(changes, after),
            index.citations().with(changes),
            index.editorial().with(changes, after),
            index.foreignNames().with(changes)));
  }

  private Overlay<RecordId, ContentRecord> records(Overlay<RecordId, ContentRecord> before) {
    Overlay.Edit<RecordId, ContentRecord> records = before.edit();
    changes.forEach(
        (id, change) -> {
          if (change.after() == null) {
            records.remove(id);
          } else {
            records.put(id, change.after());
          }
        });
    return records.done();
  }

  /** All pages, planned again. */
  private PlannedPages planned(RecordLists lists) {
    return SitePlanner.pages(
        after.settings(),
        last.localizations(),
        lists,
        last.paper(),
        last.extent(),
        EarlierPages.of(last));
  }
}
