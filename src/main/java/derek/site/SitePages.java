package derek.site;

import derek.model.ContentRecord;
import derek.model.Language;
import derek.model.RecordId;
import derek.model.RecordKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pages of a site, to be found by what they show. Immutable. */
final class SitePages {
  private final PlannedPages planned;
  private final Map<Language, Overlay<RecordId, Page>> ofRecords;
  private final Overlay<RecordId, List<Page>> sheets;

  /** The pages that show no record. */
  private final OwnPages own;

  private volatile @Nullable Overlay<String, Page> byPath;

  /** The first of each kind, and the lists by what they list. */
  private record OwnPages(
      Map<Language, Map<PageKind, Page>> first, Map<Language, Map<RecordKind, Page>> lists) {}

  private SitePages(
      PlannedPages planned,
      Map<Language, Overlay<RecordId, Page>> ofRecords,
      Overlay<RecordId, List<Page>> sheets,
      OwnPages own,
      @Nullable Overlay<String, Page> byPath) {
    this.planned = planned;
    this.ofRecords = ofRecords;
    this.sheets = sheets;
    this.own = own;
    this.byPath = byPath;
  }

  static SitePages of(PlannedPages planned) {
    Map<Language, Map<RecordId, Page>> ofRecords = new HashMap<>();
    Map<RecordId, List<Page>> sheets = new HashMap<>();
    OwnPages own = new OwnPages(new HashMap<>(), new HashMap<>());
    for (Page page : planned.pages()) {
      ContentRecord record = page.record();
      if (record == null) {
        remember(page, own);
      } else if (page.kind().isPaper()) {
        sheets.computeIfAbsent(record.id(), key -> new ArrayList<>()).add(page);
      } else {
        ofRecords.computeIfAbsent(page.language(), key -> new HashMap<>()).put(record.id(), page);
      }
    }
    Map<Language, Overlay<RecordId, Page>> found = new HashMap<>();
    ofRecords.forEach((language, each) -> found.put(language, Overlay.of(each)));
    return new SitePages(planned, found, Overlay.of(sheets), own, null);
  }

  private static void remember(Page page, OwnPages own) {
    own.first()
        .computeIfAbsent(page.language(), key -> new EnumMap<>(PageKind.class))
        .putIfAbsent(page.kind(), page);
    RecordKind section = page.section();
    if (section != null && page.kind() == PageKind.LIST) {
      own.lists()
          .computeIfAbsent(page.language(), key -> new EnumMap<>(RecordKind.class))
          .put(section, page);
    }
  }

  /**
   * The same pages, of which some say something else.
   *
   * @param changed all pages, in their order
   * @param others those that are not the same as before; each stands where one with its kind,
   *     language and path stood
   */
  SitePages with(PlannedPages changed, List<Page> others) {
    Map<Language, Overlay<RecordId, Page>> newOfRecords = new HashMap<>(ofRecords);
    Overlay.Edit<RecordId, List<Page>> newSheets = sheets.edit();
    for (Page page : others) {
      ContentRecord record = page.record();
      if (record == null) {
        throw new IllegalArgumentException("the page of no record: " + page.permalink());
      } else if (page.kind().isPaper()) {
        newSheets.put(record.id(), replaced(newSheets.get(record.id()), page));
      } else {
        newOfRecords.computeIfPresent(
            page.language(), (language, pages) -> with(pages, record.id(), page));
      }
    }
    return new SitePages(changed, newOfRecords, newSheets.done(), own, pathsWith(others));
  }

  private static <K> Overlay<K, Page> with(Overlay<K, Page> pages, K key, Page page) {
    Overlay.Edit<K, Page> edit = pages.edit();
    edit.put(key, page);
    return edit.done();
  }

  private static List<Page> replaced(@Nullable List<Page> sheets, Page changed) {
    List<Page> replaced = new ArrayList<>(sheets == null ? List.of() : sheets);
    replaced.replaceAll(each -> each.permalink().equals(changed.permalink()) ? changed : each);
    return replaced;
  }

  private @Nullable Overlay<String, Page> pathsWith(List<Page> others) {
    Overlay<String, Page> known = byPath;
    if (known == null) {
      return null;
    }
    Overlay.Edit<String, Page> edit = known.edit();
    others.forEach(each -> edit.put(each.permalink().path(), each));
    return edit.done();
  }

  PlannedPages planned() {
    return planned;
  }

  List<Page> all() {
    return planned.pages();
  }

  /** The page of a record; the home page for what the home pages say. */
  Optional<Page> ofRecord(RecordId record, Language language) {
    Overlay<RecordId, Page> pages = ofRecords.get(language);
    return pages == null ? Optional.empty() : Optional.ofNullable(pages.get(record));
  }

  List<Page> sheets(RecordId record) {
    return List.copyOf(sheets.getOrDefault(record, List.of()));
  }

  Optional<Page> list(RecordKind kind, Language language) {
    return Optional.ofNullable(own.lists().getOrDefault(language, Map.of()).get(kind));
  }

  /** The first page of a kind that shows no record. */
  Optional<Page> only(PageKind kind, Language language) {
    return Optional.ofNullable(own.first().getOrDefault(language, Map.of()).get(kind));
  }

  /** The page at a path. */
  Optional<Page> at(String path) {
    Overlay<String, Page> known = byPath;
    if (known == null) {
      Map<String, Page> paths = new HashMap<>();
      all().forEach(page -> paths.put(page.permalink().path(), page));
      known = Overlay.of(paths);
      byPath = known;
    }
    return Optional.ofNullable(known.get(path));
  }
}
