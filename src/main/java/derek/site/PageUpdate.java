package derek.site;

import derek.model.ContentRecord;
import derek.model.Designation;
import derek.model.Language;
import derek.model.Place;
import derek.model.RecordId;
import derek.model.RecordKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pages of a site after some of its records changed, where it has the same pages as before and
 * no other title changes: each stands where the lists have its record now. No other page is looked
 * at.
 */
final class PageUpdate {
  private final SitePages last;
  private final Titles titles;
  private final Map<Language, Map<RecordId, ListedRecords.Change>> moves = new HashMap<>();
  private final List<Page> pages;
  private final List<Page> others = new ArrayList<>();

  PageUpdate(SitePages last, Titles titles) {
    this.last = last;
    this.titles = titles;
    this.pages = new ArrayList<>(last.all());
  }

  /** Notes what became of a list; see {@link RecordLists.Moved}. */
  void note(Language language, RecordId record, ListedRecords.Change change) {
    moves.computeIfAbsent(language, key -> new HashMap<>()).put(record, change);
  }

  /** The pages as they are now; empty where more changed than this can say. */
  Optional<SitePages> pages(Map<RecordId, SiteUpdate.Change> changes) {
    for (Map.Entry<RecordId, SiteUpdate.Change> each : changes.entrySet()) {
      ContentRecord before = each.getValue().before();
      ContentRecord after = each.getValue().after();
      if (before == null || after == null || !haveTheSamePages(before, after)) {
        return Optional.empty();
      }
      for (Language language : moves.keySet()) {
        if (!change(language, before, after)) {
          return Optional.empty();
        }
      }
    }
    return Optional.of(last.with(new PlannedPages(pages, last.planned().contested()), others));
  }

  /** Whether a site has the same pages with the one as with the other. */
  private static boolean haveTheSamePages(ContentRecord before, ContentRecord after) {
    return Designation.of(before).isEmpty() == Designation.of(after).isEmpty()
        && hasCoordinates(before) == hasCoordinates(after);
  }

  private static boolean hasCoordinates(ContentRecord record) {
    return record instanceof Place place && place.coordinates() != null;
  }

  /** Puts a record's pages that have the order of a language in their places; false if unsure. */
  private boolean change(Language language, ContentRecord before, ContentRecord after) {
    RecordId id = after.id();
    ListedRecords.Change move = moves.getOrDefault(language, Map.of()).get(id);
    if (move == null || (move.isMove() && id.kind() == RecordKind.PAGE)) {
      return false; // The list of pages has one that is not in its place: the home page's text.
    }
    Optional<Page> page = last.ofRecord(id, language);
    Optional<String> title = page.flatMap(each -> title(each, before, after));
    if (page.isEmpty() || title.isEmpty()) {
      return false;
    }
    put(page.get(), page.get().with(after, title.get()), move);
    for (Page sheet : last.sheets(id)) {
      if (sheet.language().equals(language)) {
        put(sheet, sheet.with(after, titleOfSheet(sheet, after)), move);
      }
    }
    return true;
  }

  /** A page that is none for paper; empty where its title depends on others or theirs on it. */
  private Optional<String> title(Page page, ContentRecord before, ContentRecord after) {
    Language language = page.language();
    String name = after.name().in(language);
    if (page.kind() != PageKind.RECORD || before.name().in(language).equals(name)) {
      return Optional.of(page.title());
    }
    String title = titles.plain(language, name);
    boolean contested =
        last.planned().isContested(language, page.title())
            || pages.stream()
                .anyMatch(each -> each.title().equals(title) && each.language().equals(language));
    return contested ? Optional.empty() : Optional.of(title);
  }

  private String titleOfSheet(Page sheet, ContentRecord record) {
    return sheet.kind() == PageKind.SHEET
        ? titles.ofSheet(sheet.language(), record)
        : titles.ofParallelSheet(record);
  }

  /** Pages of one kind stand together, in the order of the list. */
  private void put(Page before, Page after, ListedRecords.Change move) {
    int place = place(before);
    pages.remove(place);
    pages.add(place + move.to() - move.from(), after);
    others.add(after);
  }

  @SuppressWarnings("ReferenceEquality") // it is in the list itself, and the list is long
  private int place(Page page) {
    for (int i = 0; i < pages.size(); i++) {
      if (pages.get(i) == page) {
        return i;
      }
    }
    throw new IllegalArgumentException("not a page of the site: " + page.permalink());
  }
}
