package derek.markdown;

import derek.model.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Safelist;

/**
 * Cleans a block that holds an editor's own HTML: only harmless text-level and table markup
 * remains, no script, no style, no event attribute, no link but the block's own.
 */
final class RawHtmlCleaner {
  private final List<Markup> pieces;

  /** Scheme of the addresses that stand for gaps; nothing in the editor's HTML has it. */
  private final String scheme;

  private RawHtmlCleaner(List<Markup> pieces) {
    this.pieces = pieces;
    this.scheme = unusedScheme(pieces);
  }

  /** The cleaned pieces, in the same order. */
  static List<Markup> clean(List<Markup> pieces) {
    return new RawHtmlCleaner(pieces).clean();
  }

  /** What a reader would read of some HTML. */
  static String text(String html) {
    return Jsoup.parse(Jsoup.clean(html, "", Safelist.relaxed(), settings())).text();
  }

  private static String unusedScheme(List<Markup> pieces) {
    StringBuilder html = new StringBuilder();
    for (Markup piece : pieces) {
      html.append(piece instanceof Markup.Html ready ? ready.html() : "");
    }
    String decoded = Parser.unescapeEntities(html.toString(), true).toLowerCase(Locale.ROOT);
    int number = 0;
    while (decoded.contains("gap" + number)) {
      number++;
    }
    return "gap" + number;
  }

  private List<Markup> clean() {
    String cleaned = Jsoup.clean(withGaps().strip(), "", safelist(), settings()) + "\n";
    List<Markup> result = new ArrayList<>();
    int from = 0;
    Matcher gap = Pattern.compile("<a href=\"" + scheme + ":([0-9]+)\">(</a>)?").matcher(cleaned);
    while (gap.find()) {
      Markup piece = pieces.get(Integer.parseInt(gap.group(1)));
      html(cleaned.substring(from, gap.start()), result);
      result.add(piece);
      from = piece instanceof Markup.CitationMark ? gap.end() : gap.end(1) + 2;
    }
    html(cleaned.substring(from), result);
    return result;
  }

  private static void html(String html, List<Markup> result) {
    if (!html.isEmpty()) {
      result.add(new Markup.Html(html));
    }
  }

  private String withGaps() {
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      Markup piece = pieces.get(i);
      if (piece instanceof Markup.Html ready) {
        html.append(ready.html());
      } else {
        html.append("<a href=\"").append(scheme).append(':').append(i).append("\">");
        html.append(piece instanceof Markup.CitationMark ? "</a>" : "");
      }
    }
    return html.toString();
  }

  private Safelist safelist() {
    return Safelist.basic()
        .removeTags("strike")
        .addTags("h2", "h3", "h4", "table", "thead", "tbody", "tr", "th", "td", "caption", "hr")
        .addTags("ins", "del", "mark", "abbr", "bdi", "s", "kbd")
        .addTags("div")
        .addAttributes("div", "class", "role", "tabindex")
        .addAttributes("h2", "id")
        .addAttributes("h3", "id")
        .addAttributes("h4", "id")
        .addAttributes("abbr", "title")
        .addAttributes("th", "scope")
        .addAttributes("ol", "start")
        .addAttributes(":all", "lang")
        .removeEnforcedAttribute("a", "rel")
        .removeProtocols("a", "href", "ftp", "http", "https", "mailto")
        .addProtocols("a", "href", scheme);
  }

  private static Document.OutputSettings settings() {
    return new Document.OutputSettings().prettyPrint(false);
  }
}
