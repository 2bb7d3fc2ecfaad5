package derek.linkcheck.extract;

import derek.output.SiteFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jspecify.annotations.Nullable;

/**
 * Finds the line and column of spots in one file. Made only for files that have something to
 * report, so that a sound site never pays for positions.
 */
public final class Locator {
  private static final int TEXT_LIMIT = 80;
  private static final Set<String> LABELLED = Set.of("a", "area", "button", "img", "input");

  private final String text;
  private final int[] lineStarts;
  private final List<Element> elements;

  private Locator(String text, List<Element> elements) {
    this.text = text;
    this.elements = elements;
    lineStarts = lineStarts(text);
  }

  private static int[] lineStarts(String text) {
    return IntStream.concat(
            IntStream.of(0),
            IntStream.range(0, text.length()).filter(i -> text.charAt(i) == '\n').map(i -> i + 1))
        .toArray();
  }

  public static Locator of(SiteFile file) {
    FileKind kind = FileKind.of(file.path());
    if (kind == FileKind.OPAQUE) {
      return new Locator("", List.of());
    }
    String text = TextDecoder.decode(file.bytes());
    boolean markup = kind == FileKind.PAGE || kind == FileKind.VECTOR_IMAGE || kind == FileKind.XML;
    return new Locator(text, markup ? elements(kind, text) : List.of());
  }

  private static List<Element> elements(FileKind kind, String text) {
    Document document = MarkupParser.parseWithPositions(kind, text);
    return new ArrayList<>(document.getAllElements());
  }

  /** Where the spot begins. */
  public Location locate(Spot spot) {
    Element element = element(spot);
    if (element == null) {
      return spot.element().isEmpty() ? new Location(0, 0, "") : at(spot.offset(), "");
    }
    return at(start(element, spot), label(element));
  }

  private @Nullable Element element(Spot spot) {
    return spot.node() >= 0 && spot.node() < elements.size() ? elements.get(spot.node()) : null;
  }

  private int start(Element element, Spot spot) {
    if (spot.attribute().isEmpty()) {
      return textStart(element, spot);
    }
    if (!element.hasAttr(spot.attribute())) {
      return Math.max(0, element.sourceRange().startPos());
    }
    Range.AttributeRange range = element.attributes().sourceRange(spot.attribute());
    int value = range.valueRange().startPos();
    return text.startsWith(spot.raw(), value + spot.offset()) && spot.offset() > 0
        ? value + spot.offset()
        : range.nameRange().startPos();
  }

  /**
   * Offsets count from the element's own text; entities before them may shift the place a little.
   */
  private int textStart(Element element, Spot spot) {
    int start = Math.max(0, element.sourceRange().startPos());
    if (spot.raw().isEmpty() || element.childNodeSize() == 0) {
      return start;
    }
    Node content = element.childNode(0);
    int inside = content.sourceRange().startPos() + spot.offset();
    return text.startsWith(spot.raw(), inside) ? inside : start;
  }

  private Location at(int offset, String label) {
    int end = Math.min(offset, text.length());
    int found = Arrays.binarySearch(lineStarts, end);
    int line = found >= 0 ? found : -found - 2;
    return new Location(line + 1, end - lineStarts[line] + 1, label);
  }

  private static String label(Element element) {
    if (!LABELLED.contains(element.normalName())) {
      return "";
    }
    String words = element.text().strip();
    if (words.isEmpty()) {
      words = element.attr("alt");
    }
    if (words.isEmpty()) {
      Element image = element.selectFirst("img[alt]");
      words = image == null ? "" : image.attr("alt");
    }
    return words.length() <= TEXT_LIMIT ? words : words.substring(0, TEXT_LIMIT - 1) + "…";
  }

  /**
   * A place and its words.
   *
   * @param line counts from 1; 0 where the whole file is meant
   * @param column counts UTF-16 code units from 1; 0 where the whole file is meant
   * @param text of the link, shortened; empty where it has none
   */
  public record Location(int line, int column, String text) {}
}
