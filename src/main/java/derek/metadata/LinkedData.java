package derek.metadata;

import derek.model.ContentRecord;
import derek.model.RecordKind;
import derek.site.Page;
import derek.site.PageKind;
import derek.site.Site;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A page as JSON-LD in the words of schema.org: the site, the page with what it cites, the way to
 * it, and what it is about.
 */
public final class LinkedData {
  private final Site site;
  private final Page page;
  private final Addresses addresses;

  private LinkedData(Site site, Page page) {
    this.site = site;
    this.page = page;
    this.addresses = new Addresses(site, page.language());
  }

  /**
   * The page's data, for {@code <script type="application/ld+json">}: whatever the content says, it
   * has no {@code <}, {@code >} or {@code &}, and so cannot close the element.
   */
  public static String of(Site site, Page page) {
    return escaped(new LinkedData(site, page).document().toString());
  }

  /** These characters stand in JSON within strings only. */
  private static String escaped(String json) {
    return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
  }

  private ObjectNode document() {
    ObjectNode document = Nodes.object().put("@context", "https://schema.org");
    ArrayNode graph = document.putArray("@graph");
    graph.add(website());
    graph.add(webPage());
    if (page.kind() == PageKind.LIST || page.kind() == PageKind.RECORD) {
      graph.add(breadcrumbs());
    }
    ContentRecord record = page.record();
    if (page.kind() == PageKind.RECORD && record != null && hasSubject(record)) {
      graph.add(new SubjectData(addresses).of(record));
      new ClaimData(addresses).of(record).forEach(graph::add);
    } else if (page.kind() == PageKind.LIST && page.section() != null) {
      graph.add(list(page.section()));
    }
    return document;
  }

  private ObjectNode website() {
    ObjectNode website =
        Nodes.typed("WebSite")
            .put("@id", addresses.website())
            .put("url", site.settings().baseUrl())
            .put("name", site.settings().title().in(page.language()));
    ArrayNode languages = website.putArray("inLanguage");
    site.settings().languageList().forEach(each -> languages.add(each.tag()));
    website.set(
        "publisher",
        Nodes.typed("Organization").put("name", site.settings().publisher().in(page.language())));
    return website;
  }

  private ObjectNode webPage() {
    ObjectNode node =
        Nodes.typed(page.kind() == PageKind.LIST ? "CollectionPage" : "WebPage")
            .put("@id", address())
            .put("url", address())
            .put("name", page.title())
            .put("description", page.description())
            .put("inLanguage", page.language().tag());
    node.set("isPartOf", Nodes.reference(addresses.website()));
    ContentRecord record = page.record();
    if (page.kind() == PageKind.LIST || page.kind() == PageKind.RECORD) {
      node.set("breadcrumb", Nodes.reference(address() + "#breadcrumbs"));
    }
    if (page.kind() == PageKind.LIST) {
      node.set("mainEntity", Nodes.reference(address() + "#list"));
    } else if (page.kind() == PageKind.RECORD && record != null && hasSubject(record)) {
      node.set("mainEntity", Nodes.reference(addresses.subject(record)));
    }
    if (record != null) {
      Nodes.setFilled(node, "citation", new SourceData(addresses).citedBy(record));
    }
    return node;
  }

  private ObjectNode breadcrumbs() {
    ObjectNode node = Nodes.typed("BreadcrumbList").put("@id", address() + "#breadcrumbs");
    ArrayNode items = node.putArray("itemListElement");
    add(
        items,
        site.settings().title().in(page.language()),
        addresses.of(site.home(page.language())));
    RecordKind section = page.section();
    if (section != null) {
      site.list(section, page.language())
          .filter(list -> !list.equals(page))
          .ifPresent(list -> add(items, listName(section), addresses.of(list.permalink())));
    }
    ContentRecord record = page.record();
    if (record != null) {
      add(items, record.name().in(page.language()), address());
    } else if (section != null) {
      add(items, listName(section), address());
    }
    return node;
  }

  private ObjectNode list(RecordKind kind) {
    List<ContentRecord> records = site.records(kind, page.language());
    ObjectNode node =
        Nodes.typed("ItemList")
            .put("@id", address() + "#list")
            .put("name", listName(kind))
            .put("numberOfItems", records.size());
    ArrayNode items = node.putArray("itemListElement");
    for (ContentRecord record : records) {
      addresses
          .page(record.id())
          .ifPresent(url -> add(items, record.name().in(page.language()), url));
    }
    return node;
  }

  private static void add(ArrayNode items, String name, String address) {
    items.add(
        Nodes.typed("ListItem")
            .put("position", items.size() + 1)
            .put("name", name)
            .put("item", address));
  }

  private String listName(RecordKind kind) {
    return site.localization(page.language()).messages().text("list." + kind.folder() + ".title");
  }

  private String address() {
    return addresses.of(page.permalink());
  }

  private static boolean hasSubject(ContentRecord record) {
    return record.id().kind() != RecordKind.PAGE;
  }
}
