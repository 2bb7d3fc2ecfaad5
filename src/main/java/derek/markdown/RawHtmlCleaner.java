package derek.markdown;

import derek.model.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Safelist;

/**
 * Cleans a block that holds an editor's own HTML: only harmless text-level and table markup
 * remains, no script, no style, no event attribute, no link but the block's own.
 */
final class RawHtmlCleaner {
  private static final String GAP = "derek-gap:";
  private static final Pattern GAP_TAG = Pattern.compile("<a href=\"" + GAP + "([0-9]+)\">");
  private static final Pattern MARK_TAG = Pattern.compile("<a href=\"" + GAP + "([0-9]+)\"></a>");

  private RawHtmlCleaner() {}

  /** The cleaned pieces, in the same order. */
  static List<Markup> clean(List<Markup> pieces) {
    String cleaned = Jsoup.clean(withGaps(pieces), "", safelist(), settings());
    List<Markup> result = new ArrayList<>();
    int from = 0;
    Matcher gap = GAP_TAG.matcher(cleaned);
    while (gap.find()) {
      Markup piece = pieces.get(Integer.parseInt(gap.group(1)));
      html(cleaned.substring(from, gap.start()), result);
      result.add(piece);
      Matcher mark = MARK_TAG.matcher(cleaned).region(gap.start(), cleaned.length());
      boolean closesAtOnce = piece instanceof Markup.CitationMark && mark.lookingAt();
      from = closesAtOnce ? mark.end() : gap.end();
    }
    html(cleaned.substring(from), result);
    return result;
  }

  private static void html(String html, List<Markup> result) {
    if (!html.isEmpty()) {
      result.add(new Markup.Html(html));
    }
  }

  private static String withGaps(List<Markup> pieces) {
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      Markup piece = pieces.get(i);
      if (piece instanceof Markup.Html ready) {
        html.append(ready.html());
      } else {
        html.append("<a href=\"").append(GAP).append(i).append("\">");
        html.append(piece instanceof Markup.CitationMark ? "</a>" : "");
      }
    }
    return html.toString();
  }

  private static Safelist safelist() {
    return Safelist.basic()
        .addTags(
            "h2", "h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td", "hr",
            "caption")
        .addTags("ins", "del", "mark", "abbr", "bdi", "s", "kbd")
        .addAttributes("abbr", "title")
        .addAttributes("th", "scope")
        .addAttributes("ol", "start")
        .addAttributes(":all", "lang")
        .removeEnforcedAttribute("a", "rel")
        .removeProtocols("a", "href", "ftp", "http", "https", "mailto")
        .addProtocols("a", "href", GAP.substring(0, GAP.length() - 1));
  }

  private static Document.OutputSettings settings() {
    return new Document.OutputSettings().prettyPrint(false);
  }
}
