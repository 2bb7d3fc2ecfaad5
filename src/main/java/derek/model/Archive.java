package derek.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Everything that the content says: the settings, the messages and the records. Records are
 * iterated by kind and slug, whatever order they were read in. Immutable.
 */
public final class Archive {
  private static final Comparator<ContentRecord> BY_ID = Comparator.comparing(ContentRecord::id);

  private final SiteSettings settings;
  private final Map<Language, MessageBundle> messages;

  /** By their ids, each once. */
  private final List<ContentRecord> records;

  private final EditorialData editorial;

  /**
   * Holds the records by their ids; of two with one id the last is kept (the loader reports it).
   */
  public Archive(
      SiteSettings settings,
      Map<Language, MessageBundle> messages,
      Collection<? extends ContentRecord> records,
      EditorialData editorial) {
    this(settings, messages, sorted(records), editorial);
  }

  private Archive(
      SiteSettings settings,
      Map<Language, MessageBundle> messages,
      List<ContentRecord> sorted,
      EditorialData editorial) {
    this.settings = settings;
    this.messages = Map.copyOf(messages);
    this.records = sorted;
    this.editorial = editorial;
  }

  private static List<ContentRecord> sorted(Collection<? extends ContentRecord> records) {
    List<ContentRecord> sorted = List.copyOf(records);
    for (int i = 1; i < sorted.size(); i++) {
      if (BY_ID.compare(sorted.get(i - 1), sorted.get(i)) >= 0) {
        Map<RecordId, ContentRecord> byId = new TreeMap<>();
        records.forEach(each -> byId.put(each.id(), each));
        return List.copyOf(byId.values());
      }
    }
    return sorted;
  }

  /** The archive as it is published: its drafts are absent. */
  public Archive withoutDrafts() {
    List<ContentRecord> drafts = drafts();
    if (drafts.isEmpty()) {
      return this;
    }
    Map<RecordId, EditorialData.Absence> absent = new HashMap<>(editorial.absent());
    drafts.forEach(each -> absent.put(each.id(), EditorialData.Absence.DRAFT));
    return new Archive(
        settings,
        messages,
        records.stream().filter(each -> !each.head().visibility().draft()).toList(),
        editorial.withAbsent(absent));
  }

  /** The records that are not published yet. */
  public List<ContentRecord> drafts() {
    return records.stream().filter(each -> each.head().visibility().draft()).toList();
  }

  /** The same archive with other settings. */
  public Archive withSettings(SiteSettings changed) {
    return new Archive(changed, messages, records, editorial);
  }

  /**
   * The same archive in which some records say something else.
   *
   * @param changed with ids that the archive has
   * @param texts every localised text in the JSON of each of these records
   * @throws IllegalArgumentException where the archive has no record of one of the ids
   */
  public Archive withRecords(
      Collection<ContentRecord> changed, Map<RecordId, List<LocatedText>> texts) {
    List<ContentRecord> others = new ArrayList<>(records);
    for (ContentRecord each : changed) {
      int place = place(each.id());
      if (place < 0) {
        throw new IllegalArgumentException("not in the archive: " + each.id());
      }
      others.set(place, each);
    }
    return new Archive(settings, messages, List.copyOf(others), editorial.withTexts(texts));
  }

  public SiteSettings settings() {
    return settings;
  }

  /** The interface's words, in each language of the site. */
  public Map<Language, MessageBundle> messages() {
    return messages;
  }

  public Collection<ContentRecord> records() {
    return records;
  }

  public Optional<ContentRecord> find(RecordId id) {
    int place = place(id);
    return place < 0 ? Optional.empty() : Optional.of(records.get(place));
  }

  /** The record's number among all; negative where it is none of them. */
  private int place(RecordId id) {
    int from = 0;
    int to = records.size() - 1;
    while (from <= to) {
      int middle = (from + to) >>> 1;
      int order = records.get(middle).id().compareTo(id);
      if (order == 0) {
        return middle;
      } else if (order < 0) {
        from = middle + 1;
      } else {
        to = middle - 1;
      }
    }
    return -1;
  }

  /** What editors keep beside the records. */
  public EditorialData editorial() {
    return editorial;
  }

  /** All records of one type, by slug. */
  public <T extends ContentRecord> List<T> all(Class<T> type) {
    return records.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
