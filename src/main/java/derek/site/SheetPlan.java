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
import java.util.function.Function;
import java.util.stream.Collectors;

/** The pages of one site that are made for paper, in the making. */
final class SheetPlan {
  /** The kinds of records that have sheets. */
  private static final Set<RecordKind> KINDS = EnumSet.of(RecordKind.PERSON, RecordKind.CASE);

  private final SiteSettings settings;
  private final Map<Language, Localization> localizations;
  private final Map<Language, Map<RecordKind, List<ContentRecord>>> lists;
  private final EarlierPages earlier;
  private final List<Page> pages = new ArrayList<>();

  SheetPlan(
      SiteSettings settings,
      Map<Language, Localization> localizations,
      Map<Language, Map<RecordKind, List<ContentRecord>>> lists,
      EarlierPages earlier) {
    this.earlier = earlier;
    this.settings = settings;
    this.localizations = localizations;
    this.lists = lists;
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
        title(language, record),
        record.head().lead().text().in(language),
        alternates(each -> Permalinks.sheet(record.id(), each)),
        record.id().kind(),
        record);
  }

  private List<Alternate> alternates(Function<Language, Permalink> permalink) {
    List<Alternate> alternates = new ArrayList<>();
    for (Language each : settings.languageList()) {
      alternates.add(new Alternate(each.tag(), permalink.apply(each)));
    }
    alternates.add(new Alternate(Alternate.DEFAULT, permalink.apply(settings.original())));
    return alternates;
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
        inAllLanguages(record),
        record.head().lead().text().in(settings.original()),
        List.of(),
        record.id().kind(),
        record);
  }

  private void addBooklet(Language language) {
    String site = settings.title().in(language);
    pages.add(
        new Page(
            PageKind.BOOKLET,
            Permalinks.booklet(language),
            language,
            message(language, "title.page", message(language, "booklet"), site),
            message(language, "booklet.description"),
            alternates(Permalinks::booklet),
            null,
            null));
  }

  private String title(Language language, ContentRecord record) {
    String sheet =
        message(
            language,
            "title.qualified",
            Map.of(
                "name", record.name().in(language),
                "qualifier", message(language, "sheet." + record.id().kind().scheme())));
    return message(language, "title.page", sheet, settings.title().in(language));
  }

  private String inAllLanguages(ContentRecord record) {
    return settings.languageList().stream()
        .map(each -> title(each, record))
        .distinct()
        .collect(Collectors.joining(" · "));
  }

  private List<ContentRecord> records(Language language) {
    return lists.getOrDefault(language, Map.of()).entrySet().stream()
        .filter(each -> KINDS.contains(each.getKey()))
        .flatMap(each -> each.getValue().stream())
        .toList();
  }

  private String message(Language language, String key, String name, String site) {
    return message(language, key, Map.of("name", name, "site", site));
  }

  private String message(Language language, String key) {
    return message(language, key, Map.of());
  }

  private String message(Language language, String key, Map<String, String> arguments) {
    return Objects.requireNonNull(localizations.get(language), language.tag())
        .messages()
        .text(key, arguments);
  }
}
