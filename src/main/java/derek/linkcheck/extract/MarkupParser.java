package derek.linkcheck.extract;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Reads markup with jsoup. Reading never fails, whatever the text. One is made for many files: what
 * jsoup learns of element names it need not learn again. Not for several threads at once.
 */
final class MarkupParser {
  private final Parser html = Parser.htmlParser();
  private final Parser xml = Parser.xmlParser();

  Document parseHtml(String text) {
    return html.parseInput(text, "");
  }

  Document parseXml(String text) {
    return xml.parseInput(text, "");
  }

  /** Slower; every element and attribute knows where it stands. */
  static Document parseWithPositions(FileKind kind, String text) {
    Parser parser = kind == FileKind.PAGE ? Parser.htmlParser() : Parser.xmlParser();
    return parser.setTrackPosition(true).parseInput(text, "");
  }
}
