package derek.linkcheck.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An element that {@link PlainPageReader} knows, and where it may stand so that the HTML standard's
 * tree construction neither implies, moves nor closes anything. Stricter than the standard: what is
 * not here is not wrong, only not plain.
 *
 * @param parents what it must stand in directly; empty for whatever holds {@link Content#FLOW}
 * @param outside what it must not stand in at whatever depth
 */
record PlainElement(String name, Content content, Set<String> parents, Set<String> outside) {

  /** What an element holds. */
  enum Content {
    /** Nothing, and it has no end tag. */
    NONE,
    /** Text and whatever elements do not ask for a certain parent. */
    FLOW,
    /** Only elements that ask for it as their parent. */
    PARTS,
    /** Text, and elements that ask for it as their parent. */
    TEXT,
    /** Characters up to the end tag. */
    RAW
  }

  private static final Set<String> BLOCK_OUTSIDE = Set.of("p");
  private static final Set<String> SVG_PARENTS =
      Set.of("svg", "g", "a", "defs", "symbol", "text", "tspan", "marker", "pattern");
  private static final Map<String, PlainElement> HTML = html();
  private static final Map<String, PlainElement> SVG = svg();

  /** Holds nothing but the document. */
  static final PlainElement ROOT = new PlainElement("", Content.PARTS, Set.of(), Set.of());

  /** The body that a table's row stands in where none is written. */
  static final PlainElement IMPLIED_BODY =
      new PlainElement("#tbody", Content.PARTS, Set.of("table"), Set.of());

  /** The element of a name; null where it is not a plain one. */
  static @Nullable PlainElement of(String name, boolean inVectorImage) {
    return (inVectorImage ? SVG : HTML).get(name);
  }

  /** Whether no tag stands for it. */
  boolean isImplied() {
    return name.startsWith("#");
  }

  boolean holdsText() {
    return content == Content.FLOW || content == Content.TEXT;
  }

  /** Whether it may be a child of an element. */
  boolean mayStandIn(PlainElement parent) {
    return parents.isEmpty() ? parent.content == Content.FLOW : parents.contains(parent.name);
  }

  private static Map<String, PlainElement> html() {
    Map<String, PlainElement> all = new HashMap<>();
    add(all, Content.PARTS, Set.of(""), Set.of(), "html");
    add(all, Content.PARTS, Set.of("html"), Set.of(), "head");
    add(all, Content.FLOW, Set.of("html"), Set.of(), "body");
    add(all, Content.NONE, Set.of("head"), Set.of(), "meta", "link", "base");
    add(all, Content.RAW, Set.of("head"), Set.of(), "title");
    add(all, Content.RAW, Set.of("head", "body", "main"), Set.of(), "script", "style");
    add(all, Content.NONE, Set.of(), Set.of(), "br", "img", "input", "wbr");
    add(all, Content.NONE, Set.of("picture", "video", "audio"), Set.of(), "source", "track");
    add(all, Content.NONE, Set.of(), BLOCK_OUTSIDE, "hr");
    List.of("span", "b", "strong", "em", "i", "small", "s", "u", "code")
        .forEach(name -> add(all, Content.FLOW, Set.of(), Set.of(), name));
    List.of("abbr", "bdi", "bdo", "cite", "data", "del", "dfn", "ins", "kbd", "label", "mark")
        .forEach(name -> add(all, Content.FLOW, Set.of(), Set.of(), name));
    List.of("output", "picture", "q", "samp", "sub", "sup", "time", "var", "video", "audio")
        .forEach(name -> add(all, Content.FLOW, Set.of(), Set.of(), name));
    add(all, Content.FLOW, Set.of(), Set.of("a"), "a");
    add(all, Content.FLOW, Set.of(), Set.of("button"), "button");
    List.of("address", "article", "aside", "blockquote", "details", "div", "dl", "fieldset")
        .forEach(name -> add(all, Content.FLOW, Set.of(), BLOCK_OUTSIDE, name));
    List.of("figcaption", "figure", "footer", "header", "main", "menu", "nav", "ol", "pre")
        .forEach(name -> add(all, Content.FLOW, Set.of(), BLOCK_OUTSIDE, name));
    List.of("search", "section", "summary", "ul")
        .forEach(name -> add(all, Content.FLOW, Set.of(), BLOCK_OUTSIDE, name));
    add(all, Content.FLOW, Set.of(), Set.of("p"), "p");
    add(all, Content.FLOW, Set.of(), Set.of("p", "form"), "form");
    Set<String> headings = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6");
    List.of("h1", "h2", "h3", "h4", "h5", "h6")
        .forEach(name -> add(all, Content.FLOW, Set.of(), headings, name));
    add(all, Content.FLOW, Set.of("ul", "ol", "menu"), BLOCK_OUTSIDE, "li");
    add(all, Content.FLOW, Set.of("dl", "div"), Set.of("p", "dt", "dd"), "dt", "dd");
    add(all, Content.PARTS, Set.of(), Set.of("select"), "select");
    add(all, Content.TEXT, Set.of("select"), Set.of(), "option");
    add(all, Content.PARTS, Set.of(), BLOCK_OUTSIDE, "table");
    add(all, Content.FLOW, Set.of("table"), Set.of(), "caption");
    add(all, Content.PARTS, Set.of("table"), Set.of(), "thead", "tbody", "tfoot");
    add(all, Content.PARTS, Set.of("table", "thead", "tbody", "tfoot", "#tbody"), Set.of(), "tr");
    add(all, Content.FLOW, Set.of("tr"), Set.of(), "td", "th");
    add(all, Content.TEXT, Set.of(), Set.of(), "svg");
    return Map.copyOf(all);
  }

  private static Map<String, PlainElement> svg() {
    Map<String, PlainElement> all = new HashMap<>();
    List.of("svg", "g", "defs", "symbol", "text", "tspan", "marker", "pattern")
        .forEach(name -> add(all, Content.TEXT, SVG_PARENTS, Set.of(), name));
    List.of("path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "use", "image")
        .forEach(name -> add(all, Content.TEXT, SVG_PARENTS, Set.of(), name));
    add(all, Content.TEXT, SVG_PARENTS, Set.of("a"), "a");
    return Map.copyOf(all);
  }

  private static void add(
      Map<String, PlainElement> all,
      Content content,
      Set<String> parents,
      Set<String> outside,
      String... names) {
    for (String name : names) {
      all.put(name, new PlainElement(name, content, parents, outside));
    }
  }
}
