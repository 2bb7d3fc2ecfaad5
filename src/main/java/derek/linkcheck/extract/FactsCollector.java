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
import org.jspecify.annotations.Nullable;

/**
 * Collects what the elements of one page or vector image say, told one after another in document
 * order.
 */
final class FactsCollector {
  private static final int MAX_NESTED_DOCUMENTS = 3;

  private final List<Reference> references = new ArrayList<>();
  private final AnchorCollector anchors = new AnchorCollector();
  private final List<Reference> canonicals = new ArrayList<>(1);
  private final List<Alternate> alternates = new ArrayList<>(3);
  private final List<Alternate> labelledLinks = new ArrayList<>(2);
  private final List<Spot> imagesWithoutAlt = new ArrayList<>(0);
  private @Nullable String language;
  private @Nullable String baseAddress;
  private @Nullable Refresh refresh;
  private boolean isIndexable = true;
  private int node = -1;
  private final int depth;

  FactsCollector() {
    this(0);
  }

  /**
   * A collector.
   *
   * @param depth how many documents this one stands in
   */
  private FactsCollector(int depth) {
    this.depth = depth;
  }

  /** The facts of a page. */
  DocumentFacts page(SiteFile file) {
    PageHead head =
        new PageHead(
            language,
            baseAddress,
            canonicals,
            alternates,
            labelledLinks,
            refresh,
            imagesWithoutAlt,
            isIndexable);
    return new DocumentFacts(file, FileKind.PAGE, references, anchors, head, null);
  }

  /** The facts of a vector image. */
  DocumentFacts image(SiteFile file) {
    return new DocumentFacts(file, FileKind.VECTOR_IMAGE, references, anchors, null, null);
  }

  List<Reference> references() {
    return references;
  }

  /** The next element, which has no attributes and nothing in it that matters. */
  void skip() {
    node++;
  }

  /**
   * The next element.
   *
   * @param name in lower case
   * @param content the text of a script or a style sheet
   * @param isHidden whether it stands in a template
   * @param isVector whether it is of SVG or of XML
   */
  void read(
      String name, Attributes attributes, String content, boolean isHidden, boolean isVector) {
    node++;
    if (!attributes.isEmpty() && !isOnlyStyled(attributes)) {
      readAttributes(name, attributes, content, isHidden);
      if (isVector) {
        readPaint(name, attributes);
      }
    }
    if (name.equals("style")) {
      addPieces(LinkRole.RESOURCE, name, "", StyleReader.read(content));
    }
  }

  /** What most elements of most pages are. */
  private static boolean isOnlyStyled(Attributes attributes) {
    return attributes.size() == 1 && attributes.hasKey("class");
  }

  private void readAttributes(
      String name, Attributes attributes, String content, boolean isHidden) {
    if (!isHidden) {
      readAnchor(name, attributes);
    }
    switch (name) {
      case "html" -> readLanguage(attributes);
      case "base" -> readBase(attributes);
      case "link" -> readLink(attributes);
      case "meta" -> readMeta(attributes);
      case "script" -> readScript(content, attributes);
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

  private void readScript(String content, Attributes attributes) {
    if (attributes.get("type").equalsIgnoreCase("application/ld+json")) {
      for (JsonLinks.Found found : JsonLinks.inLinkedData(content)) {
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
  void readNested(String html, int at) {
    if (depth == MAX_NESTED_DOCUMENTS) {
      return;
    }
    FactsCollector nested = new FactsCollector(depth + 1);
    MarkupReader.walk(Jsoup.parse(html), nested);
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
