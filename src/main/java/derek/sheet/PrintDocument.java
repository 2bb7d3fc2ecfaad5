package derek.sheet;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * A page made ready for a PDF: without what is for screens, with its style sheet inside, whole
 * addresses, bookmarks, and its QR code as an object that can be drawn.
 */
final class PrintDocument {
  /** Page numbers in contents and indexes, which browsers do not know. */
  private static final String PAGE_NUMBERS =
      ".leader::after { content: leader(dotted) target-counter(attr(href), page); }"
          + ".place::after { content: target-counter(attr(href), page); }";

  /** A word with its marks is set as one. */
  private static final String TIES =
      ".tied { display: inline-block; white-space: nowrap } .tied .marks { white-space: nowrap }";

  private final Document document;
  private final URI address;

  PrintDocument(byte[] page, String address) {
    this.document = Jsoup.parse(new String(page, StandardCharsets.UTF_8), address);
    this.address = URI.create(address);
  }

  String title() {
    return document.title();
  }

  String description() {
    return meta("dcterms.abstract", "");
  }

  String language() {
    Element root = document.selectFirst("html");
    return root == null ? "" : root.attr("lang");
  }

  /** The newest day that the page tells of, as {@code 2019-10-31}. */
  String day() {
    return meta("dcterms.modified", LocalDate.EPOCH.toString());
  }

  private String meta(String name, String otherwise) {
    Element meta = document.selectFirst("meta[name=" + name + "]");
    return meta == null ? otherwise : meta.attr("content");
  }

  /** What the fonts cannot show, by code point, each with the first word that has it. */
  NavigableMap<Integer, String> missing(ParsedFonts fonts) {
    NavigableMap<Integer, String> missing = new TreeMap<>();
    for (String word : document.body().text().split("\\s+", -1)) {
      word.codePoints()
          .filter(codePoint -> !fonts.canShow(codePoint))
          .forEach(codePoint -> missing.putIfAbsent(codePoint, word));
    }
    return missing;
  }

  /** The document for the typesetter; to be called once. */
  org.w3c.dom.Document prepared(String styleSheet) {
    String style = styleSheet + PAGE_NUMBERS + TIES + margins();
    document.select("nav, .skip, .unseen, link, meta, script").remove();
    document.head().prependElement("style").appendText(style);
    document.select("a[href]").forEach(this::completeLink);
    document.select("svg.qr").forEach(PrintDocument::replaceCode);
    document.select("sup.marks").forEach(PrintDocument::tieToWord);
    addBookmarks();
    return new W3CDom().namespaceAware(false).fromJsoup(document);
  }

  /**
   * The rules for the foot of every page and for the head of all but the first, which has a heading
   * itself; a style sheet's text has no way to take them from the page.
   */
  private String margins() {
    Element heading = document.selectFirst("h1");
    String head = heading == null ? title() : parts(heading);
    return String.format(
        "@page { @bottom-left { %s } @top-left { %s } } @page :first { @top-left { content: none } }",
        margin(meta("derek.foot", "")), margin(head));
  }

  private static String margin(String text) {
    return String.format(
        "content: \"%s\"; font-family: \"%s\"; font-size: 7pt; color: #555;",
        text.replaceAll("[\"\\\\\\p{Cntrl}]", " "), PrintFonts.FAMILY);
  }

  /** A heading's text, or that of its parts, which may be in several languages. */
  private static String parts(Element heading) {
    List<String> parts =
        heading.children().isEmpty() ? List.of(heading.text()) : heading.children().eachText();
    return String.join(" · ", parts);
  }

  /**
   * Keeps marks on the line of the word before them: the typesetter may break before an element.
   */
  private static void tieToWord(Element marks) {
    if (!(marks.previousSibling() instanceof TextNode before)) {
      return;
    }
    String text = before.getWholeText();
    int word = text.stripTrailing().lastIndexOf(' ') + 1;
    before.text(text.substring(0, word));
    Element tied = new Element("span").addClass("tied");
    marks.replaceWith(tied);
    tied.appendText(text.substring(word));
    tied.appendChild(marks);
  }

  private void completeLink(Element link) {
    String href = link.attr("href");
    if (!href.startsWith("#")) {
      link.attr("href", address.resolve(href).toString());
    }
    link.attr("title", link.text());
  }

  private static void replaceCode(Element svg) {
    Element path = svg.selectFirst("path");
    Element object = new Element("object");
    object.attr("type", QrDrawer.TYPE);
    object.attr("class", svg.className());
    object.attr("alt", svg.attr("aria-label"));
    object.attr("data-size", svg.attr("viewBox").split(" ", -1)[2]);
    object.attr("data-path", path == null ? "" : path.attr("d"));
    svg.replaceWith(object);
  }

  private void addBookmarks() {
    Element bookmarks = document.head().appendElement("bookmarks");
    Element title = bookmarks;
    for (Element heading : document.select("h1[id], h2[id]")) {
      boolean isTitle = heading.normalName().equals("h1");
      Element bookmark = (isTitle ? bookmarks : title).appendElement("bookmark");
      bookmark.attr("name", parts(heading));
      bookmark.attr("href", "#" + heading.id());
      title = isTitle ? bookmark : title;
    }
  }
}
