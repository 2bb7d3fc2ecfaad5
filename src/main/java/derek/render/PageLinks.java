package derek.render;

import derek.diagnostic.SourcePosition;
import derek.model.Citation;
import derek.model.ContentRecord;
import derek.model.Language;
import derek.model.RecordId;
import derek.site.Page;
import derek.site.PageKind;
import derek.site.Permalink;
import derek.site.Site;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The links of one page, and where in the content each was written. */
final class PageLinks {
  private final Site site;
  private final Page page;
  private final Language language;
  private final Map<String, SourcePosition> origins;
  private final KnownLinks links;
  private final Map<RecordId, Link> known;

  /**
   * The links of a page.
   *
   * @param links those of all pages of the site
   */
  PageLinks(Site site, Page page, KnownLinks links) {
    this(site, page, page.language(), new HashMap<>(), links);
  }

  private PageLinks(
      Site site,
      Page page,
      Language language,
      Map<String, SourcePosition> origins,
      KnownLinks links) {
    this.site = site;
    this.page = page;
    this.language = language;
    this.origins = origins;
    this.links = links;
    this.known = page.kind() == PageKind.NOT_FOUND ? new HashMap<>() : links.from(page, language);
  }

  /** The links of the same page to pages in a language. */
  PageLinks in(Language other) {
    return new PageLinks(site, page, other, origins, links);
  }

  Site site() {
    return site;
  }

  Language language() {
    return language;
  }

  /** The link to a file of the site, as it stands in this page. */
  String to(Permalink target) {
    return page.kind() == PageKind.NOT_FOUND
        ? base() + target.path()
        : target.from(page.permalink());
  }

  /** The link to a record with its name; without an address where the record is not published. */
  Link to(ContentRecord record) {
    Link link = known.get(record.id());
    if (link != null) {
      site.ask(record.id());
      return link;
    }
    Link made = new Link(newAddressOf(record.id()), record.name().in(language));
    known.put(record.id(), made);
    return made;
  }

  /** The link to a record that the content names at a place. */
  Link to(ContentRecord record, SourcePosition position) {
    Link link = to(record);
    remember(link.href(), position);
    return link;
  }

  /** The link to what a citation cites. */
  Link toPassage(Citation citation) {
    String text =
        site.record(citation.source())
            .map(source -> source.name().in(language))
            .orElse(citation.source().slug());
    String href = addressOf(citation.source(), passageAnchor(citation.passage()));
    remember(href, citation.position());
    return new Link(href, text);
  }

  /** The address of a record's page in the page's language; null where it has none. */
  @Nullable String addressOf(RecordId record, @Nullable String fragment) {
    String address = addressOf(record);
    return address == null || fragment == null ? address : address + "#" + fragment;
  }

  private @Nullable String addressOf(RecordId record) {
    Link link = known.get(record);
    if (link == null) {
      return newAddressOf(record);
    }
    site.ask(record);
    return link.href();
  }

  private @Nullable String newAddressOf(RecordId record) {
    return site.page(record, language).map(target -> to(target.permalink())).orElse(null);
  }

  /** Remembers where a link was written; the first place stays. */
  void remember(@Nullable String href, SourcePosition position) {
    if (href != null) {
      origins.putIfAbsent(href, position);
    }
  }

  Map<String, SourcePosition> origins() {
    return origins;
  }

  /** The id of a passage in its source's page. */
  static String passageAnchor(String passage) {
    return "passage-" + passage;
  }

  private String base() {
    return URI.create(site.settings().baseUrl()).getRawPath();
  }
}
