package derek.site;

import derek.model.ContentRecord;
import derek.model.RecordId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The records of one kind in the order of a language, and the place of each. Immutable. */
final class ListedRecords {
  static final ListedRecords NONE = new ListedRecords(List.of());

  private final List<ContentRecord> records;
  private final Places places;

  ListedRecords(List<ContentRecord> sorted) {
    this(sorted, new Places(sorted));
  }

  private ListedRecords(List<ContentRecord> records, Places places) {
    this.records = records;
    this.places = places;
  }

  List<ContentRecord> records() {
    return records;
  }

  /** The record's place, from 0; the highest number where it is not in the list. */
  int place(RecordId id) {
    return places.of(id);
  }

  /**
   * A list after one of its records changed, came or went.
   *
   * @param from the place of the record before; negative where it was not there
   * @param to its place now, among the others; negative where it is gone
   */
  record Change(ListedRecords list, int from, int to) {
    boolean isMove() {
      return from != to;
    }
  }

  /**
   * The same after a change.
   *
   * @param order that of the list
   */
  Change with(SiteUpdate.Change change, Comparator<ContentRecord> order) {
    List<ContentRecord> changed = new ArrayList<>(records);
    int from = -1;
    int to = -1;
    if (change.before() != null) {
      from = Collections.binarySearch(records, change.before(), order);
      changed.remove(from);
    }
    if (change.after() != null) {
      to = -Collections.binarySearch(changed, change.after(), order) - 1;
      changed.add(to, change.after());
    }
    List<ContentRecord> sorted = Collections.unmodifiableList(changed);
    return new Change(
        from == to ? new ListedRecords(sorted, places) : new ListedRecords(sorted), from, to);
  }

  /** Counted when the first asks: of most lists nobody ever does. */
  private static final class Places {
    private final List<ContentRecord> sorted;
    private volatile @Nullable Map<RecordId, Integer> known;

    Places(List<ContentRecord> sorted) {
      this.sorted = sorted;
    }

    int of(RecordId id) {
      Map<RecordId, Integer> places = known;
      if (places == null) {
        places = new HashMap<>();
        for (int i = 0; i < sorted.size(); i++) {
          places.put(sorted.get(i).id(), i);
        }
        known = places;
      }
      return places.getOrDefault(id, Integer.MAX_VALUE);
    }
  }
}
