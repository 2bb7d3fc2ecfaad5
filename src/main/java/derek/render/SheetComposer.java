package derek.render;

import derek.model.ContentRecord;
import derek.model.CourtCase;
import derek.model.Language;
import derek.model.Person;
import derek.model.RecordId;
import derek.model.RecordKind;
import derek.model.SiteSettings;
import derek.site.Connection;
import derek.site.Generator;
import derek.site.PageKind;
import derek.site.Site;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The pages that are made for paper. */
final class SheetComposer {
  private static final String SOURCE = "source-";

  private final PageScope scope;
  private final Site site;
  private final SiteSettings settings;

  SheetComposer(PageScope scope) {
    this.scope = scope;
    this.site = scope.site();
    this.settings = site.settings();
  }

  /** The sheet of a record. */
  SheetView sheet(Frame frame, ContentRecord record) {
    List<Language> languages = languages();
    SheetNotebook notebook = new SheetNotebook(scope.links(), SOURCE);
    List<SheetText> texts =
        languages.stream().map(each -> text(scope.in(each, notebook), record)).toList();
    List<SheetSource> sources = notebook.sources(languages);
    return new SheetView(
        frame,
        texts,
        sources,
        QrCode.of(texts.get(0).imprint().url()),
        PageScope.key(Density.of(texts, sources)),
        day(record).toString());
  }

  /** All sheets of the page's language. */
  BookletView booklet(Frame frame) {
    return new BookletView(
        frame,
        settings.tagline().in(scope.language()),
        List.of(part(RecordKind.CASE), part(RecordKind.PERSON)),
        site.records(RecordKind.PERSON, scope.language()).stream().map(this::indexed).toList(),
        SheetDigest.PLACEHOLDER,
        Stream.of(RecordKind.CASE, RecordKind.PERSON)
            .flatMap(each -> site.records(each, scope.language()).stream())
            .map(this::day)
            .max(Comparator.naturalOrder())
            .orElse(LocalDate.EPOCH)
            .toString(),
        Generator.NAME);
  }

  private LocalDate day(ContentRecord record) {
    return NewestFact.of(record, site).map(NewestFact::day).orElse(LocalDate.EPOCH);
  }

  private List<Language> languages() {
    return scope.page().kind() == PageKind.PARALLEL_SHEET
        ? settings.languageList()
        : List.of(scope.page().language());
  }

  private SheetText text(PageScope text, ContentRecord record) {
    RecordComposer records = new RecordComposer(text);
    Header header = records.header(record, false);
    return new SheetText(
        text.language().tag(),
        String.valueOf(text.links().addressOf(record.id(), null)),
        header,
        sections(text, record).stream().filter(each -> !each.isEmpty()).toList(),
        imprint(text, record));
  }

  private static List<SheetSection> sections(PageScope text, ContentRecord record) {
    if (record instanceof CourtCase courtCase) {
      return new CaseSheet(text).sections(courtCase);
    } else if (record instanceof Person person) {
      return new PersonSheet(text).sections(person);
    }
    throw new IllegalArgumentException("no sheet for " + record.id());
  }

  private SheetText.Imprint imprint(PageScope text, ContentRecord record) {
    Language language = text.language();
    String url = url(record, language);
    String address = SheetNotebook.withoutScheme(url);
    String publisher = settings.publisher().in(language);
    return new SheetText.Imprint(
        settings.title().in(language),
        url,
        address,
        others(record),
        NewestFact.of(record, site).map(text::date).orElse(null),
        Generator.NAME,
        SheetDigest.PLACEHOLDER,
        publisher,
        settings.license().in(language),
        text.message(
            "sheet.citation",
            Map.of(
                "publisher",
                publisher,
                "name",
                text.text(record.name()),
                "site",
                settings.title().in(language),
                "address",
                address,
                "digest",
                SheetDigest.PLACEHOLDER)));
  }

  /** The record's pages in the languages that the sheet does not speak. */
  private List<SheetText.OtherPage> others(ContentRecord record) {
    List<Language> spoken = languages();
    return settings.languages().stream()
        .filter(each -> !spoken.contains(each.language()))
        .map(each -> other(each, url(record, each.language())))
        .toList();
  }

  private static SheetText.OtherPage other(SiteSettings.SiteLanguage language, String url) {
    return new SheetText.OtherPage(
        language.language().tag(), language.name(), url, SheetNotebook.withoutScheme(url));
  }

  private String url(ContentRecord record, Language language) {
    return site.page(record.id(), language)
        .map(page -> page.permalink().url(settings.baseUrl()))
        .orElse(settings.baseUrl());
  }

  private BookletView.Part part(RecordKind kind) {
    return new BookletView.Part(
        kind.folder(),
        site.records(kind, scope.language()).stream().map(this::bookletSheet).toList());
  }

  private BookletView.Sheet bookletSheet(ContentRecord record) {
    String anchor = anchor(record.id());
    SheetNotebook notebook = new SheetNotebook(scope.links(), anchor + "-" + SOURCE);
    SheetText text = text(scope.in(scope.language(), notebook), record);
    return new BookletView.Sheet(anchor, text, notebook.sources(List.of(scope.language())));
  }

  private BookletView.Indexed indexed(ContentRecord person) {
    List<Link> places = new ArrayList<>();
    places.add(new Link("#" + anchor(person.id()), scope.text(person.name())));
    site.connections().to(person.id(), Connection.Kind.PARTY).stream()
        .map(Connection::from)
        .sorted(site.order(scope.language()))
        .forEach(each -> places.add(new Link("#" + anchor(each.id()), scope.text(each.name()))));
    return new BookletView.Indexed(scope.text(person.name()), places);
  }

  private static String anchor(RecordId id) {
    return id.kind().scheme() + "-" + id.slug();
  }
}
