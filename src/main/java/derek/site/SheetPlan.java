package derek.site;

import derek.language.Localization;
import derek.model.ContentRecord;
import derek.model.Language;
import derek.model.RecordKind;
import derek.model.SiteSettings;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The pages of one site that are made for paper, in the making. */
final class SheetPlan {
  /** The kinds of records that have sheets. */
  private static final Set<RecordKind> KINDS = EnumSet.of(RecordKind.PERSON, RecordKind.CASE);

  private final SiteSettings settings;
  private final Map<Language, Localization> localizations;
  private final RecordLists lists;
  private final EarlierPages earlier;
  private final Titles titles;
  private final List<Page> pages = new ArrayList<>();

  SheetPlan(
      SiteSettings settings,
      Map<Language, Localization> localizations,
      RecordLists lists,
      EarlierPages earlier) {
    this.earlier = earlier;
    this.settings = settings;
    this.localizations = localizations;
    this.lists = lists;
    this.titles = new Titles(settings, localizations);
  }

  /** The sheets in each language, then those in all languages, then the booklets. */
  List<Page> pages(Paper paper) {
    if (Paper.PAGES.isWithin(paper)) {
      settings.languageList().forEach(this::addSheets);
      if (settings.languages().size() > 1) {
        records(settings.original()).forEach(this::addParallelSheet);
      }
    }
    if (Paper.BOOKLETS.isWithin(paper)) {
      settings.languageList().forEach(this::addBooklet);
    }
    return pages;
  }

  private void addSheets(Language language) {
    for (ContentRecord record : records(language)) {
      pages.add(
          earlier.sheet(record, PageKind.SHEET, language).orElseGet(() -> sheet(language, record)));
    }
  }

  private Page sheet(Language language, ContentRecord record) {
    return new Page(
        PageKind.SHEET,
        Permalinks.sheet(record.id(), language),
        language,
        titles.ofSheet(language, record),
        record.head().lead().text().in(language),
        Alternate.all(settings, each -> Permalinks.sheet(record.id(), each)),
        record.id().kind(),
        record);
  }

  private void addParallelSheet(ContentRecord record) {
    pages.add(
        earlier
            .sheet(record, PageKind.PARALLEL_SHEET, settings.original())
            .orElseGet(() -> parallelSheet(record)));
  }

  private Page parallelSheet(ContentRecord record) {
    return new Page(
        PageKind.PARALLEL_SHEET,
        Permalinks.parallelSheet(record.id(), settings.languageList()),
        settings.original(),
        titles.ofParallelSheet(record),
        record.head().lead().text().in(settings.original()),
        List.of(),
        record.id().kind(),
        record);
  }

  private void addBooklet(Language language) {
    pages.add(
        new Page(
            PageKind.BOOKLET,
            Permalinks.booklet(language),
            language,
            titles.plain(language, message(language, "booklet")),
            message(language, "booklet.description"),
            Alternate.all(settings, Permalinks::booklet),
            null,
            null));
  }

  private List<ContentRecord> records(Language language) {
    List<ContentRecord> records = new ArrayList<>();
    KINDS.forEach(kind -> records.addAll(lists.records(kind, language)));
    return records;
  }

  private String message(Language language, String key) {
    return Objects.requireNonNull(localizations.get(language), language.tag()).messages().text(key);
  }
}
