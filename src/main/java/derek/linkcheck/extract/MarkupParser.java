package derek.linkcheck.extract;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Reads markup with jsoup. Reading never fails, whatever the text. One is made for many files: what
 * jsoup learns of element names it need not learn again. Not for several threads at once.
 */
final class MarkupParser {
  private final Parser html = Parser.htmlParser();

  Document parseHtml(String text) {
    return html.parseInput(text, "");
  }

  /** With a parser of its own: jsoup's keep the last document, and a sitemap's is large. */
  Document parseXml(String text) {
    return Parser.xmlParser().parseInput(text, "");
  }

  /** Slower; every element and attribute knows where it stands. */
  static Document parseWithPositions(FileKind kind, String text) {
    Parser parser = kind == FileKind.PAGE ? Parser.htmlParser() : Parser.xmlParser();
    return parser.setTrackPosition(true).parseInput(text, "");
  }
}
