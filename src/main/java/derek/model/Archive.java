package derek.model;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything that the content says: the settings, the messages and the records. Records are
 * iterated by kind and slug, whatever order they were read in.
 */
public final class Archive {
  private final SiteSettings settings;
  private final Map<Language, MessageBundle> messages;
  private final SortedMap<RecordId, ContentRecord> records;
  private final EditorialData editorial;

  /**
   * Holds the records by their ids; of two with one id the last is kept (the loader reports it).
   */
  public Archive(
      SiteSettings settings,
      Map<Language, MessageBundle> messages,
      Collection<? extends ContentRecord> records,
      EditorialData editorial) {
    this.settings = settings;
    this.messages = Map.copyOf(messages);
    SortedMap<RecordId, ContentRecord> sorted = new TreeMap<>();
    records.forEach(each -> sorted.put(each.id(), each));
    this.editorial = editorial;
    this.records = Collections.unmodifiableSortedMap(sorted);
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
        records.values().stream().filter(each -> !each.head().visibility().draft()).toList(),
        editorial.withAbsent(absent));
  }

  /** The records that are not published yet. */
  public List<ContentRecord> drafts() {
    return records.values().stream().filter(each -> each.head().visibility().draft()).toList();
  }

  /** The same archive with other settings. */
  public Archive withSettings(SiteSettings changed) {
    return new Archive(changed, messages, records.values(), editorial);
  }

  public SiteSettings settings() {
    return settings;
  }

  /** The interface's words, in each language of the site. */
  public Map<Language, MessageBundle> messages() {
    return messages;
  }

  public Collection<ContentRecord> records() {
    return records.values();
  }

  public Optional<ContentRecord> find(RecordId id) {
    return Optional.ofNullable(records.get(id));
  }

  /** What editors keep beside the records. */
  public EditorialData editorial() {
    return editorial;
  }

  /** All records of one type, by slug. */
  public <T extends ContentRecord> List<T> all(Class<T> type) {
    return records.values().stream().filter(type::isInstance).map(type::cast).toList();
  }
}
