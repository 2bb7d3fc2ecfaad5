package derek.linkcheck.extract;

import derek.linkcheck.extract.Candidates.Piece;
import derek.linkcheck.extract.ExtractionTable.Row;
import derek.linkcheck.extract.PageHead.Alternate;
import derek.linkcheck.extract.PageHead.Refresh;
import derek.output.SiteFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads a page or a vector image in one walk over its elements. */
final class MarkupReader {
  private static final int MAX_NESTED_DOCUMENTS = 3;

  private final List<Reference> references = new ArrayList<>();
  private final Anchors anchors = new Anchors();
  private final List<Reference> canonicals = new ArrayList<>(1);
  private final List<Alternate> alternates = new ArrayList<>(3);
  private final List<Alternate> labelledLinks = new ArrayList<>(2);
  private final List<Spot> imagesWithoutAlt = new ArrayList<>(0);
  private @Nullable String language;
  private @Nullable String baseAddress;
  private @Nullable Refresh refresh;
  private boolean isIndexable = true;
  private int node = -1;
  private int depth;

  private MarkupReader() {}

  static FileFacts readPage(SiteFile file, String text, MarkupParser parser) {
    MarkupReader reader = new MarkupReader();
    reader.walk(parser.parseHtml(text));
    PageHead head =
        new PageHead(
            reader.language,
            reader.baseAddress,
            reader.canonicals,
            reader.alternates,
            reader.labelledLinks,
            reader.refresh,
            reader.imagesWithoutAlt,
            reader.isIndexable);
    return new FileFacts(file, FileKind.PAGE, reader.references, reader.anchors, head, null);
  }

  static FileFacts readImage(SiteFile file, String text, MarkupParser parser) {
    MarkupReader reader = new MarkupReader();
    reader.walk(parser.parseXml(text));
    return new FileFacts(
        file, FileKind.VECTOR_IMAGE, reader.references, reader.anchors, null, null);
  }

  /** The links of HTML that stands inside another file's element, such as an entry of a feed. */
  static List<Reference> readFragment(String html, int node) {
    MarkupReader reader = new MarkupReader();
    reader.readNested(html, node);
    return reader.references;
  }

  private void walk(Document document) {
    int template = -1;
    int level = 0;
    Node next = document;
    while (next != null) {
      if (next instanceof Element element) {
        node++;
        template = level <= template ? -1 : template;
        read(element, template >= 0);
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

  private void read(Element element, boolean inTemplate) {
    String name = element.normalName();
    if (element.attributesSize() > 0 && !isOnlyStyled(element)) {
      readAttributes(element, name, element.attributes(), inTemplate);
    }
    if (name.equals("style")) {
      addPieces(LinkRole.RESOURCE, name, "", StyleReader.read(styleText(element)));
    }
  }

  /** What most elements of most pages are. */
  private static boolean isOnlyStyled(Element element) {
    return element.attributesSize() == 1 && element.attributes().hasKey("class");
  }

  /** In XML the text of a style element is no different from any other. */
  private static String styleText(Element element) {
    String data = element.data();
    return data.isEmpty() ? element.wholeText() : data;
  }

  private void readAttributes(Element element, String name, Attributes attributes, boolean hidden) {
    if (!hidden) {
      readAnchor(name, attributes);
    }
    switch (name) {
      case "html" -> readLanguage(attributes);
      case "base" -> readBase(attributes);
      case "link" -> readLink(attributes);
      case "meta" -> readMeta(attributes);
      case "script" -> readScript(element, attributes);
      case "img" -> readImage(attributes);
      default -> {}
    }
    for (Row row : ExtractionTable.of(name)) {
      if (attributes.hasKey(row.attribute())) {
        readValue(row, attributes);
      }
    }
    if (attributes.hasKey("style")) {
      addPieces(LinkRole.RESOURCE, name, "style", StyleReader.read(attributes.get("style")));
    }
    if (element.tag().namespace().equals(Parser.NamespaceSvg) || isXml(element)) {
      readPaint(name, attributes);
    }
  }

  private static boolean isXml(Element element) {
    return element.tag().namespace().equals(Parser.NamespaceXml);
  }

  private void readAnchor(String name, Attributes attributes) {
    String id = attributes.get("id");
    if (!id.isEmpty()) {
      anchors.addId(new Spot(name, "id", id, node, 0));
    }
    boolean isAnchor = name.equals("a");
    if (isAnchor || name.equals("map")) {
      String anchor = attributes.get("name");
      if (isAnchor && !anchor.isEmpty()) {
        anchors.addName(anchor);
      } else if (!anchor.isEmpty()) {
        anchors.addMap(anchor);
      }
    }
  }

  private void readLanguage(Attributes attributes) {
    if (language == null && (attributes.hasKey("lang") || attributes.hasKey("xml:lang"))) {
      String lang = attributes.get("lang");
      language = lang.isEmpty() ? attributes.get("xml:lang") : lang;
    }
  }

  private void readBase(Attributes attributes) {
    if (baseAddress == null && depth == 0 && attributes.hasKey("href")) {
      baseAddress = attributes.get("href");
    }
  }

  private void readLink(Attributes attributes) {
    Optional<LinkRole> role = LinkRelations.role(attributes.get("rel"));
    if (role.isEmpty()) {
      return;
    }
    if (attributes.hasKey("href")) {
      readLink(role.get(), attributes);
    }
    List<Piece> images = Candidates.parse(attributes.get("imagesrcset"));
    addPieces(LinkRole.RESOURCE, "link", "imagesrcset", images);
  }

  private void readLink(LinkRole role, Attributes attributes) {
    Reference reference = add(role, "link", "href", attributes.get("href"), 0);
    if (role == LinkRole.CANONICAL) {
      canonicals.add(reference);
    } else if (role == LinkRole.ALTERNATE && attributes.hasKey("hreflang")) {
      alternates.add(new Alternate(attributes.get("hreflang"), reference));
    }
  }

  private void readMeta(Attributes attributes) {
    String content = attributes.get("content");
    if (attributes.get("http-equiv").equalsIgnoreCase("refresh")) {
      RefreshContent.parse(content).ifPresent(this::setRefresh);
      return;
    }
    String name = attributes.get("name").toLowerCase(Locale.ROOT);
    if (name.equals("robots")
        && content.toLowerCase(Locale.ROOT).matches(".*\\b(noindex|none)\\b.*")) {
      isIndexable = false;
    }
    Optional<LinkRole> role = MetaNames.role(attributes.get("property"));
    (role.isPresent() ? role : MetaNames.role(name))
        .ifPresent(found -> add(found, "meta", "content", content, 0));
  }

  private void setRefresh(RefreshContent content) {
    Piece target = content.target();
    Reference reference =
        add(LinkRole.REDIRECT, "meta", "content", target.address(), target.offset());
    if (refresh == null && depth == 0) {
      refresh = new Refresh(content.seconds(), reference);
    }
  }

  private void readScript(Element element, Attributes attributes) {
    if (attributes.get("type").equalsIgnoreCase("application/ld+json")) {
      for (JsonLinks.Found found : JsonLinks.inLinkedData(element.data())) {
        Spot spot = new Spot("script", "", found.address(), node, found.offset());
        references.add(new Reference(found.role(), spot));
      }
    }
  }

  private void readImage(Attributes attributes) {
    if (!attributes.hasKey("alt")) {
      imagesWithoutAlt.add(new Spot("img", "", attributes.get("src"), node, 0));
    }
  }

  private void readValue(Row row, Attributes attributes) {
    String value = attributes.get(row.attribute());
    switch (row.syntax()) {
      case ADDRESS -> readAddress(row, attributes, value);
      case ADDRESSES ->
          addPieces(row.role(), row.element(), row.attribute(), Candidates.split(value));
      case CANDIDATES ->
          addPieces(row.role(), row.element(), row.attribute(), Candidates.parse(value));
      case STYLE -> addPieces(row.role(), row.element(), row.attribute(), StyleReader.read(value));
      case DOCUMENT -> readNested(value, node);
    }
  }

  private void readAddress(Row row, Attributes attributes, String value) {
    Reference reference = add(row.role(), row.element(), row.attribute(), value, 0);
    if (row.role() == LinkRole.HYPERLINK && attributes.hasKey("hreflang")) {
      labelledLinks.add(new Alternate(attributes.get("hreflang"), reference));
    }
  }

  /** A document in an attribute: its links stand in this file, its ids do not. */
  private void readNested(String html, int at) {
    if (depth == MAX_NESTED_DOCUMENTS) {
      return;
    }
    MarkupReader nested = new MarkupReader();
    nested.depth = depth + 1;
    nested.walk(Jsoup.parse(html));
    for (Reference reference : nested.references) {
      if (!reference.raw().startsWith("#")) {
        Spot spot = reference.spot();
        references.add(
            new Reference(
                reference.role(), new Spot(spot.element(), spot.attribute(), spot.raw(), at, 0)));
      }
    }
  }

  /** {@code fill="url(#pattern)"} and its like. */
  private void readPaint(String name, Attributes attributes) {
    for (Attribute attribute : attributes) {
      String value = attribute.getValue();
      if (value.contains("url(") && !attribute.getKey().equals("style")) {
        addPieces(LinkRole.RESOURCE, name, attribute.getKey(), StyleReader.read(value));
      }
    }
  }

  private void addPieces(LinkRole role, String element, String attribute, List<Piece> pieces) {
    for (Piece piece : pieces) {
      add(role, element, attribute, piece.address(), piece.offset());
    }
  }

  private Reference add(LinkRole role, String element, String attribute, String raw, int offset) {
    Reference reference = new Reference(role, new Spot(element, attribute, raw, node, offset));
    references.add(reference);
    return reference;
  }
}
