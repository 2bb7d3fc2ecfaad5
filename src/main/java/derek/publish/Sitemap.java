package derek.publish;

import derek.output.OutputFile;
import derek.site.Alternate;
import derek.site.Page;
import derek.site.Site;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * {@code sitemap.xml} (sitemaps.org protocol 0.9): every page that search engines may show, with
 * its other languages.
 */
final class Sitemap {
  static final String PATH = "sitemap.xml";
  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  private final String baseUrl;

  private Sitemap(String baseUrl) {
    this.baseUrl = baseUrl;
  }

  static OutputFile of(Site site) {
    Sitemap sitemap = new Sitemap(site.settings().baseUrl());
    return new OutputFile(PATH, XmlText.of(writer -> sitemap.write(writer, site)));
  }

  private void write(XMLStreamWriter writer, Site site) throws XMLStreamException {
    writer.writeStartElement("urlset");
    writer.writeDefaultNamespace(NAMESPACE);
    writer.writeNamespace("xhtml", XHTML);
    for (Page page : site.pages()) {
      if (page.isIndexed()) {
        write(writer, page);
      }
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
