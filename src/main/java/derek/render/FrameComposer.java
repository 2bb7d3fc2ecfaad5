package derek.render;

import derek.metadata.HowToCite;
import derek.metadata.LinkedData;
import derek.metadata.PagePicture;
import derek.model.ContentRecord;
import derek.model.Language;
import derek.model.RecordKind;
import derek.model.SiteSettings;
import derek.site.Page;
import derek.site.PageKind;
import derek.site.Permalink;
import derek.site.Site;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands around a page's text. */
final class FrameComposer {
  /** The lists, as the navigation has them. */
  private static final List<RecordKind> NAVIGATION =
      List.of(
          RecordKind.PERSON,
          RecordKind.PROTEST,
          RecordKind.CASE,
          RecordKind.PLACE,
          RecordKind.ORGANIZATION,
          RecordKind.SOURCE,
          RecordKind.TERM,
          RecordKind.ARTICLE);

  private final PageScope scope;
  private final Page page;
  private final Site site;
  private final SiteSettings settings;

  FrameComposer(PageScope scope) {
    this.scope = scope;
    this.page = scope.page();
    this.site = scope.site();
    this.settings = site.settings();
  }

  Frame compose() {
    Language language = page.language();
    return new Frame(
        language.tag(),
        settings.title().in(language),
        page.title(),
        page.description(),
        page.isIndexed(),
        url(page.permalink()),
        alternates(),
        languages(),
        scope.links().to(site.home(language)),
        page.kind() == PageKind.HOME,
        navigation(language),
        information(language),
        site.designations(language).map(scope.links()::to).orElse(null),
        scope.links().to(site.corrections(language)),
        site.timeline(language).map(each -> scope.links().to(each.permalink())).orElse(null),
        site.map(language).map(each -> scope.links().to(each.permalink())).orElse(null),
        stale(),
        scope.links().to(site.feed(language)),
        beside(site.offlineCopy(language)),
        beside(site.offlineCopy()),
        scope.links().to(new Permalink("assets/")),
        settings.publisher().in(language),
        settings.license().in(language),
        sheets(),
        site.booklet(language).map(this::sheetLink).orElse(null),
        beside(site.search(language)),
        beside(site.data(language)),
        page.isIndexed() ? new MarkupOnDemand(() -> LinkedData.of(site, page)) : null,
        picture(),
        howToCite());
  }

  private Frame.@Nullable Picture picture() {
    return PagePicture.of(site, page)
        .map(
            picture ->
                new Frame.Picture(
                    url(page.permalink().picture()),
                    picture.alternative(),
                    PagePicture.WIDTH,
                    PagePicture.HEIGHT))
        .orElse(null);
  }

  private @Nullable HowToCite howToCite() {
    ContentRecord record = page.record();
    return record == null || page.kind() != PageKind.RECORD
        ? null
        : HowToCite.of(site, page, record);
  }

  /** What a page in all languages says in each. */
  List<FrontView.Section> sections() {
    return settings.languageList().stream()
        .map(
            each ->
                new FrontView.Section(
                    each.tag(),
                    settings.title().in(each),
                    settings.tagline().in(each),
                    scope.links().to(site.home(each)),
                    information(each),
                    navigation(each)))
        .toList();
  }

  private List<Frame.AlternateAddress> alternates() {
    return page.alternates().stream()
        .map(each -> new Frame.AlternateAddress(each.hreflang(), url(each.permalink())))
        .toList();
  }

  private List<Frame.LanguageLink> languages() {
    List<Frame.LanguageLink> links = new ArrayList<>();
    for (SiteSettings.SiteLanguage each : settings.languages()) {
      boolean current = each.language().equals(page.language()) && !page.alternates().isEmpty();
      String href = scope.links().to(counterpart(each.language()));
      links.add(new Frame.LanguageLink(each.language().tag(), each.name(), href, current));
    }
    return links;
  }

  /** The way to the original where the page's translation is behind it. */
  private Frame.@Nullable LanguageLink stale() {
    ContentRecord record = page.record();
    boolean isStale =
        record != null && site.staleTranslations().isStale(record.id(), page.language());
    return isStale
        ? languages().stream()
            .filter(each -> each.language().equals(settings.original().tag()))
            .findFirst()
            .orElse(null)
        : null;
  }

  private Permalink counterpart(Language language) {
    return page.alternates().stream()
        .filter(each -> each.hreflang().equals(language.tag()))
        .map(each -> each.permalink())
        .findFirst()
        .orElse(site.home(language));
  }

  private List<Frame.NavigationLink> navigation(Language language) {
    List<Frame.NavigationLink> links = new ArrayList<>();
    for (RecordKind kind : NAVIGATION) {
      site.list(kind, language).ifPresent(list -> links.add(navigationLink(kind, list)));
    }
    return links;
  }

  private Frame.NavigationLink navigationLink(RecordKind kind, Page list) {
    boolean within = page.section() == kind;
    return new Frame.NavigationLink(
        kind.folder(),
        scope.links().to(list.permalink()),
        within && page.kind() == PageKind.LIST,
        within);
  }

  private List<Link> information(Language language) {
    List<Link> links = new ArrayList<>();
    for (ContentRecord record : site.records(RecordKind.PAGE, language)) {
      site.page(record.id(), language)
          .filter(target -> target.kind() == PageKind.RECORD)
          .ifPresent(
              target ->
                  links.add(
                      new Link(scope.links().to(target.permalink()), record.name().in(language))));
    }
    return links;
  }

  List<Frame.SheetLink> sheets() {
    ContentRecord record = page.record();
    return record == null
        ? List.of()
        : site.sheets(record.id()).stream().map(this::sheetLink).toList();
  }

  private Frame.SheetLink sheetLink(Page sheet) {
    boolean parallel = sheet.kind() == PageKind.PARALLEL_SHEET;
    return new Frame.SheetLink(
        parallel ? null : sheet.language().tag(),
        settings.languages().stream()
            .filter(each -> parallel || each.language().equals(sheet.language()))
            .map(each -> new ForeignText(each.name(), each.language().tag()))
            .toList(),
        scope.links().to(sheet.permalink()),
        site.hasPdfs() ? scope.links().to(sheet.permalink().pdf()) : null,
        sheet.permalink().equals(page.permalink()));
  }

  /** The link to what only a whole site has. */
  private @Nullable String beside(Permalink permalink) {
    return site.isWhole() ? scope.links().to(permalink) : null;
  }

  private String url(Permalink permalink) {
    return permalink.url(settings.baseUrl());
  }
}
