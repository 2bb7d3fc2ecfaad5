package derek.linkcheck.extract;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;

/**
 * Every element and attribute of HTML and SVG that holds an address, as data.
 *
 * <p>What depends on another attribute is elsewhere: {@code link} in {@link LinkRelations}, {@code
 * meta} in {@link MetaNames}. Left out: preconnect and dns-prefetch (no document is asked for),
 * script text, {@code itemid}, {@code profile}, {@code xmlns} and {@code classid} (names).
 */
final class ExtractionTable {
  private static final List<Row> ROWS =
      List.of(
          row("a", "href", Syntax.ADDRESS, LinkRole.HYPERLINK),
          row("a", "xlink:href", Syntax.ADDRESS, LinkRole.HYPERLINK),
          row("a", "ping", Syntax.ADDRESSES, LinkRole.FORM),
          row("area", "href", Syntax.ADDRESS, LinkRole.HYPERLINK),
          row("area", "ping", Syntax.ADDRESSES, LinkRole.FORM),
          row("audio", "src", Syntax.ADDRESS, LinkRole.RESOURCE),
          row("blockquote", "cite", Syntax.ADDRESS, LinkRole.METADATA),
          row("body", "background", Syntax.ADDRESS, LinkRole.RESOURCE),
          row("button", "formaction", Syntax.ADDRESS, LinkRole.FORM),
          row("del", "cite", Syntax.ADDRESS, LinkRole.METADATA),
          row("embed", "src", Syntax.ADDRESS, LinkRole.RESOURCE),
          row("form", "action", Syntax.ADDRESS, LinkRole.FORM),
          row("frame", "src", Syntax.ADDRESS, LinkRole.HYPERLINK),
          row("frame", "longdesc", Syntax.ADDRESS, LinkRole.HYPERLINK),
          row("html", "manifest", Syntax.ADDRESS, LinkRole.RESOURCE),
          row("iframe", "src", Syntax.ADDRESS, LinkRole.HYPERLINK),
          row("iframe", "longdesc", Syntax.ADDRESS, LinkRole.HYPERLINK),
          row("iframe", "srcdoc", Syntax.DOCUMENT, LinkRole.HYPERLINK),
          row("img", "src", Syntax.ADDRESS, LinkRole.RESOURCE),
          row("img", "srcset", Syntax.CANDIDATES, LinkRole.RESOURCE),
          row("img", "longdesc", Syntax.ADDRESS, LinkRole.HYPERLINK),
          row("img", "lowsrc", Syntax.ADDRESS, LinkRole.RESOURCE),
          row("img", "usemap", Syntax.ADDRESS, LinkRole.IMAGE_MAP),
          row("input", "src", Syntax.ADDRESS, LinkRole.RESOURCE),
          row("input", "formaction", Syntax.ADDRESS, LinkRole.FORM),
          row("input", "usemap", Syntax.ADDRESS, LinkRole.IMAGE_MAP),
          row("ins", "cite", Syntax.ADDRESS, LinkRole.METADATA),
          row("object", "data", Syntax.ADDRESS, LinkRole.RESOURCE),
          row("object", "usemap", Syntax.ADDRESS, LinkRole.IMAGE_MAP),
          row("q", "cite", Syntax.ADDRESS, LinkRole.METADATA),
          row("script", "src", Syntax.ADDRESS, LinkRole.RESOURCE),
          row("script", "href", Syntax.ADDRESS, LinkRole.RESOURCE),
          row("script", "xlink:href", Syntax.ADDRESS, LinkRole.RESOURCE),
          row("source", "src", Syntax.ADDRESS, LinkRole.RESOURCE),
          row("source", "srcset", Syntax.CANDIDATES, LinkRole.RESOURCE),
          row("table", "background", Syntax.ADDRESS, LinkRole.RESOURCE),
          row("td", "background", Syntax.ADDRESS, LinkRole.RESOURCE),
          row("th", "background", Syntax.ADDRESS, LinkRole.RESOURCE),
          row("tr", "background", Syntax.ADDRESS, LinkRole.RESOURCE),
          row("track", "src", Syntax.ADDRESS, LinkRole.RESOURCE),
          row("video", "src", Syntax.ADDRESS, LinkRole.RESOURCE),
          row("video", "poster", Syntax.ADDRESS, LinkRole.RESOURCE),
          row("cursor", "href", Syntax.ADDRESS, LinkRole.RESOURCE),
          row("cursor", "xlink:href", Syntax.ADDRESS, LinkRole.RESOURCE),
          row("feimage", "href", Syntax.ADDRESS, LinkRole.RESOURCE),
          row("feimage", "xlink:href", Syntax.ADDRESS, LinkRole.RESOURCE),
          row("filter", "href", Syntax.ADDRESS, LinkRole.RESOURCE),
          row("filter", "xlink:href", Syntax.ADDRESS, LinkRole.RESOURCE),
          row("image", "href", Syntax.ADDRESS, LinkRole.RESOURCE),
          row("image", "xlink:href", Syntax.ADDRESS, LinkRole.RESOURCE),
          row("lineargradient", "href", Syntax.ADDRESS, LinkRole.RESOURCE),
          row("lineargradient", "xlink:href", Syntax.ADDRESS, LinkRole.RESOURCE),
          row("mpath", "href", Syntax.ADDRESS, LinkRole.RESOURCE),
          row("mpath", "xlink:href", Syntax.ADDRESS, LinkRole.RESOURCE),
          row("pattern", "href", Syntax.ADDRESS, LinkRole.RESOURCE),
          row("pattern", "xlink:href", Syntax.ADDRESS, LinkRole.RESOURCE),
          row("radialgradient", "href", Syntax.ADDRESS, LinkRole.RESOURCE),
          row("radialgradient", "xlink:href", Syntax.ADDRESS, LinkRole.RESOURCE),
          row("textpath", "href", Syntax.ADDRESS, LinkRole.RESOURCE),
          row("textpath", "xlink:href", Syntax.ADDRESS, LinkRole.RESOURCE),
          row("use", "href", Syntax.ADDRESS, LinkRole.RESOURCE),
          row("use", "xlink:href", Syntax.ADDRESS, LinkRole.RESOURCE));

  private static final Map<String, List<Row>> BY_ELEMENT =
      ROWS.stream().collect(groupingBy(Row::element));

  private ExtractionTable() {}

  /** The rows of an element by its name in lower case. */
  static List<Row> of(String element) {
    return BY_ELEMENT.getOrDefault(element, List.of());
  }

  private static Row row(String element, String attribute, Syntax syntax, LinkRole role) {
    return new Row(element, attribute, syntax, role);
  }

  /** One attribute that holds addresses. */
  record Row(String element, String attribute, Syntax syntax, LinkRole role) {}
}
