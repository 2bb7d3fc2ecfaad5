package derek.linkcheck.extract;

import derek.output.SiteFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads sitemaps (sitemaps.org), Atom (RFC 4287) and RSS 2.0. Other XML holds no links for us. */
final class XmlReader {
  private final SiteFile file;
  private final List<Reference> references = new ArrayList<>();
  private final List<SitemapEntry> entries = new ArrayList<>();
  private int node = -1;
  private @Nullable List<SitemapEntry.Alternate> alternates;

  private XmlReader(SiteFile file) {
    this.file = file;
  }

  static DocumentFacts read(SiteFile file, String text, MarkupParser parser) {
    return new XmlReader(file).read(parser.parseXml(text));
  }

  private DocumentFacts read(Document document) {
    boolean sitemap = false;
    boolean feed = false;
    for (Element element : document.getAllElements()) {
      node++;
      String name = localName(element);
      sitemap |= name.equals("urlset") || name.equals("sitemapindex");
      feed |= name.equals("feed") || name.equals("rss") || name.equals("rdf");
      if (sitemap) {
        readSitemap(element, name);
      } else if (feed) {
        readFeed(element, name);
      }
    }
    return new DocumentFacts(
        file, FileKind.XML, references, new AnchorCollector(), null, sitemap ? entries : null);
  }

  private void readSitemap(Element element, String name) {
    Element parent = element.parent();
    boolean page = parent != null && localName(parent).equals("url");
    if (name.equals("loc")) {
      if (page && element.tagName().equals("loc")) {
        alternates = new ArrayList<>();
        entries.add(new SitemapEntry(references.size(), alternates));
      }
      addText(LinkRole.METADATA, element);
    } else if (name.equals("link") && element.hasAttr("hreflang") && alternates != null) {
      alternates.add(new SitemapEntry.Alternate(element.attr("hreflang"), references.size()));
      addAttribute(LinkRole.ALTERNATE, element, "href");
    }
  }

  private void readFeed(Element element, String name) {
    boolean permanent = !element.attr("isPermaLink").equals("false");
    switch (name) {
      case "link" -> readFeedLink(element);
      case "content", "summary", "description", "encoded" -> readContent(element);
      case "enclosure", "thumbnail" -> readAttribute(element, "url");
      case "comments", "docs", "icon", "logo", "url" -> addText(LinkRole.METADATA, element);
      case "guid" -> {
        if (permanent && element.wholeText().strip().startsWith("http")) {
          addText(LinkRole.METADATA, element);
        }
      }
      default -> {}
    }
  }

  private void readFeedLink(Element element) {
    if (element.hasAttr("href")) {
      addAttribute(LinkRole.METADATA, element, "href");
    } else if (!element.wholeText().isBlank()) {
      addText(LinkRole.METADATA, element);
    }
  }

  private void readContent(Element element) {
    readAttribute(element, "src");
    readAttribute(element, "url");
    String type = element.attr("type");
    if (!element.hasAttr("type") || type.equals("html") || type.equals("text/html")) {
      String html = element.wholeText();
      if (html.indexOf('<') >= 0) {
        references.addAll(MarkupReader.readFragment(html, node));
      }
    }
  }

  private void readAttribute(Element element, String attribute) {
    if (element.hasAttr(attribute)) {
      addAttribute(LinkRole.METADATA, element, attribute);
    }
  }

  private void addText(LinkRole role, Element element) {
    String text = element.wholeText();
    int offset = text.length() - text.stripLeading().length();
    add(role, new Spot(element.tagName(), "", text.strip(), node, offset));
  }

  private void addAttribute(LinkRole role, Element element, String attribute) {
    add(role, new Spot(element.tagName(), attribute, element.attr(attribute), node, 0));
  }

  private void add(LinkRole role, Spot spot) {
    references.add(new Reference(role, spot));
  }

  private static String localName(Element element) {
    String name = element.tagName().toLowerCase(Locale.ROOT);
    return name.substring(name.indexOf(':') + 1);
  }
}
