package derek.site;

import derek.language.Localization;
import derek.model.ContentRecord;
import derek.model.Designation;
import derek.model.Language;
import derek.model.Place;
import derek.model.RecordId;
import derek.model.RecordKind;
import derek.model.SiteSettings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The pages of one site, in the making. */
final class PagePlan {
  private static final RecordId HOME_TEXT = new RecordId(RecordKind.PAGE, SitePlanner.HOME);

  private final SiteSettings settings;
  private final Map<Language, Localization> localizations;
  private final RecordLists lists;
  private final EarlierPages earlier;
  private final Titles titles;
  private final List<Page> pages = new ArrayList<>();

  PagePlan(
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

  PlannedPages pages(Extent extent) {
    addFront();
    addNotFound();
    for (Language language : settings.languageList()) {
      addHome(language);
      if (extent == Extent.WHOLE) {
        addRegister(PageKind.SEARCH, "search", language, Permalinks::search);
        addRegister(PageKind.DATA, "data", language, Permalinks::data);
      }
      if (hasDesignations(language)) {
        addRegister(PageKind.DESIGNATIONS, "designations", language, Permalinks::designations);
      }
      addRegister(PageKind.CORRECTIONS, "corrections", language, Permalinks::corrections);
      if (hasDates()) {
        addRegister(PageKind.TIMELINE, "timeline", language, Permalinks::timeline);
      }
      if (hasCoordinates()) {
        addRegister(PageKind.MAP, "map", language, Permalinks::map);
      }
      for (RecordKind kind : RecordKind.values()) {
        add(language, lists.records(kind, language));
      }
    }
    return new PlannedPages(pages, titles.contested());
  }

  private boolean hasDesignations(Language language) {
    return Arrays.stream(RecordKind.values())
        .flatMap(kind -> lists.records(kind, language).stream())
        .anyMatch(record -> !Designation.of(record).isEmpty());
  }

  private void addFront() {
    pages.add(
        new Page(
            PageKind.FRONT,
            Permalinks.FRONT,
            settings.original(),
            inAllLanguages(settings.title()::in),
            inAllLanguages(settings.tagline()::in),
            List.of(
                new Alternate(settings.original().tag(), Permalinks.FRONT),
                new Alternate(Alternate.DEFAULT, Permalinks.FRONT)),
            null,
            null));
  }

  private void addNotFound() {
    pages.add(
        new Page(
            PageKind.NOT_FOUND,
            Permalinks.NOT_FOUND,
            settings.original(),
            "404 — " + inAllLanguages(settings.title()::in),
            inAllLanguages(each -> text(each, "not-found.text")),
            List.of(),
            null,
            null));
  }

  private void addHome(Language language) {
    ContentRecord text =
        lists.records(RecordKind.PAGE, language).stream()
            .filter(each -> each.id().equals(HOME_TEXT))
            .findFirst()
            .orElse(null);
    String tagline = settings.tagline().in(language);
    pages.add(
        new Page(
            PageKind.HOME,
            Permalinks.home(language),
            language,
            titles.of(language, tagline, SitePlanner.HOME, SitePlanner.HOME),
            text == null ? tagline : text.head().lead().text().in(language),
            Alternate.all(settings, Permalinks::home),
            null,
            text));
  }

  private void add(Language language, List<ContentRecord> records) {
    if (!records.isEmpty() && records.get(0).id().kind() != RecordKind.PAGE) {
      addList(language, records.get(0).id().kind());
    }
    for (ContentRecord record : records) {
      if (!record.id().equals(HOME_TEXT)) {
        addRecord(language, record);
      }
    }
  }

  /** Whether there is anything to be marked on a map. */
  private boolean hasCoordinates() {
    return lists.records(RecordKind.PLACE, settings.original()).stream()
        .anyMatch(each -> each instanceof Place place && place.coordinates() != null);
  }

  /** Whether there is anything to be set in the order of time. */
  private boolean hasDates() {
    return Stream.of(RecordKind.PROTEST, RecordKind.CASE)
        .anyMatch(kind -> !lists.records(kind, settings.original()).isEmpty());
  }

  /** A page about all records, named by the messages of its key. */
  private void addRegister(
      PageKind kind, String key, Language language, Function<Language, Permalink> permalink) {
    String name = text(language, key + ".title");
    pages.add(
        new Page(
            kind,
            permalink.apply(language),
            language,
            titles.of(language, name, name, key),
            text(language, key + ".description"),
            Alternate.all(settings, permalink),
            null,
            null));
  }

  private void addList(Language language, RecordKind kind) {
    String name = text(language, "list." + kind.folder() + ".title");
    Function<Language, Permalink> permalink = each -> Permalinks.list(kind, each);
    pages.add(
        new Page(
            PageKind.LIST,
            permalink.apply(language),
            language,
            titles.of(language, name, name, kind.folder()),
            text(language, "list." + kind.folder() + ".description"),
            Alternate.all(settings, permalink),
            kind,
            null));
  }

  private void addRecord(Language language, ContentRecord record) {
    RecordId id = record.id();
    String kind = text(language, "kind." + id.kind().scheme());
    String title = titles.of(language, record.name().in(language), kind, id.slug());
    pages.add(
        earlier
            .page(record, language)
            .filter(page -> page.title().equals(title))
            .orElseGet(() -> recordPage(language, record, title)));
  }

  private Page recordPage(Language language, ContentRecord record, String title) {
    RecordId id = record.id();
    Function<Language, Permalink> permalink = each -> Permalinks.record(id, each);
    return new Page(
        PageKind.RECORD,
        permalink.apply(language),
        language,
        title,
        record.head().lead().text().in(language),
        Alternate.all(settings, permalink),
        id.kind(),
        record);
  }

  private String text(Language language, String key) {
    return Objects.requireNonNull(localizations.get(language), language.tag()).messages().text(key);
  }

  private String inAllLanguages(Function<Language, String> text) {
    Set<String> texts = new LinkedHashSet<>();
    settings.languageList().forEach(each -> texts.add(text.apply(each)));
    return String.join(" · ", texts);
  }
}
