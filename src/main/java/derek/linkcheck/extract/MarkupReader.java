package derek.linkcheck.extract;

import derek.output.SiteFile;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/** Reads whatever is or claims to be a page or a vector image, in one walk over jsoup's tree. */
final class MarkupReader {
  private MarkupReader() {}

  static DocumentFacts readPage(SiteFile file, String text, MarkupParser parser) {
    FactsCollector collector = new FactsCollector();
    walk(parser.parseHtml(text), collector);
    return collector.page(file);
  }

  static DocumentFacts readImage(SiteFile file, String text, MarkupParser parser) {
    FactsCollector collector = new FactsCollector();
    walk(parser.parseXml(text), collector);
    return collector.image(file);
  }

  /** The links of HTML that stands inside another file's element, such as an entry of a feed. */
  static List<Reference> readFragment(String html, int node) {
    FactsCollector collector = new FactsCollector();
    collector.readNested(html, node);
    return collector.references();
  }

  /** Tells a collector of a document's elements. */
  static void walk(Document document, FactsCollector collector) {
    int template = -1;
    int level = 0;
    Node next = document;
    while (next != null) {
      if (next instanceof Element element) {
        template = level <= template ? -1 : template;
        read(element, template >= 0, collector);
        template = template < 0 && element.nameIs("template") ? level : template;
      }
      Node child = next.childNodeSize() > 0 ? next.childNode(0) : null;
      level += child == null ? 0 : 1;
      while (child == null && next != null) {
        child = next.nextSibling();
        next = child == null ? next.parent() : next;
        level -= child == null ? 1 : 0;
      }
      next = child;
    }
  }

  private static void read(Element element, boolean inTemplate, FactsCollector collector) {
    String name = element.normalName();
    if (element.attributesSize() == 0 && !name.equals("style")) {
      collector.skip();
    } else {
      collector.read(
          name, element.attributes(), content(element, name), inTemplate, isVector(element));
    }
  }

  private static boolean isVector(Element element) {
    String namespace = element.tag().namespace();
    return namespace.equals(Parser.NamespaceSvg) || namespace.equals(Parser.NamespaceXml);
  }

  private static String content(Element element, String name) {
    return switch (name) {
      case "script" -> element.data();
      case "style" -> styleText(element);
      default -> "";
    };
  }

  /** In XML the text of a style element is no different from any other. */
  private static String styleText(Element element) {
    String data = element.data();
    return data.isEmpty() ? element.wholeText() : data;
  }
}
