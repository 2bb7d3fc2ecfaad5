package derek.publish;

import derek.output.OutputFile;
import derek.site.Alternate;
import derek.site.Page;
import derek.site.Permalink;
import derek.site.Site;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * {@code sitemap.xml} (sitemaps.org protocol 0.9): every page that search engines may show, with
 * its other languages. Where they are more than one file may hold, it is the index of {@code
 * sitemap-1.xml}, {@code sitemap-2.xml} and so on.
 */
final class Sitemap {
  static final String PATH = "sitemap.xml";
  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  private final String baseUrl;
  private final SitemapLimit limit;
  private final List<byte[]> parts = new ArrayList<>();

  private Sitemap(String baseUrl, SitemapLimit limit) {
    this.baseUrl = baseUrl;
    this.limit = limit;
  }

  static List<OutputFile> of(Site site) {
    return of(site, SitemapLimit.PROTOCOL);
  }

  /** The sitemap first, then its parts where it has any. */
  static List<OutputFile> of(Site site, SitemapLimit limit) {
    Sitemap sitemap = new Sitemap(site.settings().baseUrl(), limit);
    sitemap.divide(site.pages().stream().filter(Page::isIndexed).toList());
    return sitemap.files();
  }

  private void divide(List<Page> pages) {
    int start = 0;
    do {
      int end = Math.min(start + limit.addresses(), pages.size());
      addParts(pages.subList(start, end));
      start = end;
    } while (start < pages.size());
  }

  private void addParts(List<Page> pages) {
    byte[] part = XmlText.of(writer -> writePages(writer, pages));
    if (part.length <= limit.bytes() || pages.size() < 2) {
      parts.add(part);
    } else {
      int half = pages.size() / 2;
      addParts(pages.subList(0, half));
      addParts(pages.subList(half, pages.size()));
    }
  }

  private List<OutputFile> files() {
    if (parts.size() == 1) {
      return List.of(new OutputFile(PATH, parts.get(0)));
    }
    List<OutputFile> files = new ArrayList<>();
    files.add(new OutputFile(PATH, XmlText.of(this::writeIndex)));
    for (int part = 0; part < parts.size(); part++) {
      files.add(new OutputFile(path(part), parts.get(part)));
    }
    return files;
  }

  private static String path(int part) {
    return "sitemap-" + (part + 1) + ".xml";
  }

  private void writeIndex(XMLStreamWriter writer) throws XMLStreamException {
    writer.writeStartElement("sitemapindex");
    writer.writeDefaultNamespace(NAMESPACE);
    for (int part = 0; part < parts.size(); part++) {
      XmlText.newLine(writer);
      writer.writeStartElement("sitemap");
      XmlText.element(writer, "loc", new Permalink(path(part)).url(baseUrl));
      XmlText.newLine(writer);
      writer.writeEndElement();
    }
    XmlText.newLine(writer);
    writer.writeEndElement();
  }

  private void writePages(XMLStreamWriter writer, List<Page> pages) throws XMLStreamException {
    writer.writeStartElement("urlset");
    writer.writeDefaultNamespace(NAMESPACE);
    writer.writeNamespace("xhtml", XHTML);
    for (Page page : pages) {
      write(writer, page);
    }
    XmlText.newLine(writer);
    writer.writeEndElement();
  }

  private void write(XMLStreamWriter writer, Page page) throws XMLStreamException {
    XmlText.newLine(writer);
    writer.writeStartElement("url");
    XmlText.element(writer, "loc", page.permalink().url(baseUrl));
    for (Alternate alternate : page.alternates()) {
      XmlText.newLine(writer);
      writer.writeEmptyElement("xhtml", "link", XHTML);
      writer.writeAttribute("rel", "alternate");
      writer.writeAttribute("hreflang", alternate.hreflang());
      writer.writeAttribute("href", alternate.permalink().url(baseUrl));
    }
    XmlText.newLine(writer);
    writer.writeEndElement();
  }
}
