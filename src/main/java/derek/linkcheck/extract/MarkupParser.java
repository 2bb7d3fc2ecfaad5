package derek.linkcheck.extract;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** The two ways in which jsoup reads a text. Parsing never fails, whatever the text. */
enum MarkupParser {
  HTML {
    @Override
    Parser parser() {
      return Parser.htmlParser();
    }
  },
  XML {
    @Override
    Parser parser() {
      return Parser.xmlParser();
    }
  };

  abstract Parser parser();

  Document parse(String text) {
    return parser().parseInput(text, "");
  }

  /** Slower; every element and attribute knows where it stands. */
  Document parseWithPositions(String text) {
    return parser().setTrackPosition(true).parseInput(text, "");
  }

  static MarkupParser of(FileKind kind) {
    return kind == FileKind.PAGE ? HTML : XML;
  }
}
