package derek.linkcheck.extract;

import derek.linkcheck.extract.PlainElement.Content;
import derek.output.SiteFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Attributes;

/**
 * Reads plain pages from their bytes, without a tree: pages in which every element is closed and
 * stands where it may, so that the HTML standard's tree construction has nothing to imply, move or
 * mend but the body of a table. It gives up at the first thing that is not so, and {@link
 * MarkupReader} reads the page; what both read, they must read alike. For one thread.
 */
final class PlainPageReader {
  private static final byte[] DOCTYPE = "<!doctype html>".getBytes(StandardCharsets.US_ASCII);
  private static final int MOST_ATTRIBUTES = 64;
  private static final int DEEPEST = 100;

  private final Attributes noAttributes = new Attributes();
  private final StringTable names = new StringTable();
  private final StringTable values = new StringTable();
  private final List<PlainElement> open = new ArrayList<>();
  private byte[] bytes = {};
  private int at;
  private int vectorDepth;
  private boolean headSeen;
  private boolean bodySeen;
  private FactsCollector collector = new FactsCollector();

  /** The facts of a page; empty where it is not plain. */
  Optional<DocumentFacts> read(SiteFile file, byte[] page) {
    if (!TextDecoder.isPlainUtf8(page)) {
      return Optional.empty();
    }
    bytes = page;
    at = 0;
    vectorDepth = 0;
    headSeen = false;
    bodySeen = false;
    open.clear();
    open.add(PlainElement.ROOT);
    collector = new FactsCollector();
    collector.skip();
    try {
      readDocument();
      return Optional.of(collector.page(file));
    } catch (NotPlainException e) {
      return Optional.empty();
    }
  }

  private void readDocument() throws NotPlainException {
    readDoctype();
    while (skipText()) {
      if (peek(1) == '/') {
        readEndTag();
      } else if (peek(1) == '!') {
        skipComment();
      } else {
        readStartTag();
      }
    }
    demand(bodySeen && open.size() == 1);
  }

  private void readDoctype() throws NotPlainException {
    for (byte letter : DOCTYPE) {
      int found = peek(0);
      demand(found == letter || (letter >= 'a' && found == letter - 'a' + 'A'));
      at++;
    }
  }

  /** Goes to the next tag; false at the end of the page. */
  private boolean skipText() throws NotPlainException {
    boolean holdsText = current().holdsText();
    for (; at < bytes.length; at++) {
      byte found = bytes[at];
      if (found == '<') {
        return true;
      }
      demand(holdsText ? found != 0 && found != '\r' : isSpace(found));
    }
    return false;
  }

  private void skipComment() throws NotPlainException {
    demand(peek(2) == '-' && peek(3) == '-' && peek(4) != '>' && peek(4) != '-');
    at += 4;
    while (!(peek(0) == '-' && peek(1) == '-')) {
      demand(peek(0) != 0 && peek(0) != '\r');
      demand(!(peek(0) == '<' && peek(1) == '!'));
      at++;
    }
    demand(peek(2) == '>');
    at += 3;
  }

  private void readEndTag() throws NotPlainException {
    at += 2;
    String name = readName();
    demand(peek(0) == '>');
    at++;
    if (current().isImplied()) {
      open.remove(open.size() - 1);
    }
    demand(current().name().equals(name) && open.size() > 1);
    open.remove(open.size() - 1);
    vectorDepth -= vectorDepth > 0 ? 1 : 0;
  }

  private void readStartTag() throws NotPlainException {
    at++;
    String name = readName();
    PlainElement element = PlainElement.of(name, vectorDepth > 0);
    if (element == null) {
      throw new NotPlainException();
    }
    demandOrder(name);
    demandPlace(element);
    boolean isVector = vectorDepth > 0 || name.equals("svg");
    Attributes attributes = readAttributes(isVector);
    boolean isClosed = peek(0) == '/';
    at += isClosed ? 1 : 0;
    demand(peek(0) == '>' && (!isClosed || isVector || element.content() == Content.NONE));
    at++;
    String content = element.content() == Content.RAW ? readRaw(name) : "";
    collector.read(name, attributes, content, false, isVector);
    boolean isOpen = element.content() != Content.NONE && element.content() != Content.RAW;
    if (isOpen && !isClosed) {
      demand(open.size() < DEEPEST);
      open.add(element);
      vectorDepth += isVector ? 1 : 0;
    }
  }

  /** First the head, then the body, each once. */
  private void demandOrder(String name) throws NotPlainException {
    switch (name) {
      case "html" -> demand(!headSeen);
      case "head" -> {
        demand(!headSeen);
        headSeen = true;
      }
      case "body" -> {
        demand(headSeen && !bodySeen);
        bodySeen = true;
      }
      default -> {}
    }
  }

  private void demandPlace(PlainElement element) throws NotPlainException {
    demand(element.mayStandIn(current()));
    if (!element.outside().isEmpty()) {
      for (PlainElement each : open) {
        demand(!element.outside().contains(each.name()));
      }
    }
    if (element.name().equals("tr") && current().name().equals("table")) {
      collector.skip();
      open.add(PlainElement.IMPLIED_BODY);
    }
  }

  /** Up to the end of the tag. */
  private Attributes readAttributes(boolean isVector) throws NotPlainException {
    Attributes attributes = null;
    while (isSpace(peek(0))) {
      skipSpace();
      if (peek(0) != '>' && peek(0) != '/') {
        attributes = attributes == null ? new Attributes() : attributes;
        readAttribute(attributes, isVector);
      }
    }
    return attributes == null ? noAttributes : attributes;
  }

  private void readAttribute(Attributes attributes, boolean isVector) throws NotPlainException {
    String name = readAttributeName(isVector);
    demand(!attributes.hasKey(name) && attributes.size() < MOST_ATTRIBUTES);
    String value = "";
    if (peek(0) == '=') {
      demand(peek(1) == '"');
      at += 2;
      value = readValue();
    }
    attributes.put(name, value);
  }

  /** In SVG, names with capitals hold no addresses, and are given as they stand. */
  private String readAttributeName(boolean isVector) throws NotPlainException {
    int start = at;
    while (isNameLetter(peek(0)) || (isVector && peek(0) >= 'A' && peek(0) <= 'Z')) {
      at++;
    }
    demand(at > start && bytes[start] >= 'A');
    return names.get(bytes, start, at);
  }

  private String readValue() throws NotPlainException {
    int start = at;
    boolean hasReferences = false;
    for (int found = peek(0); found != '"'; found = peek(0)) {
      demand(at < bytes.length && found != 0 && found != '\r');
      hasReferences |= found == '&';
      at++;
    }
    String value = values.get(bytes, start, at);
    at++;
    return hasReferences ? decoded(value) : value;
  }

  /** With the references that templates write replaced; others are not plain. */
  private static String decoded(String value) throws NotPlainException {
    StringBuilder text = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char letter = value.charAt(i);
      if (letter == '&') {
        int end = value.indexOf(';', i);
        demand(end > i);
        text.append(letter(value.substring(i + 1, end)));
        i = end;
      } else {
        text.append(letter);
      }
    }
    return text.toString();
  }

  private static char letter(String reference) throws NotPlainException {
    return switch (reference) {
      case "amp" -> '&';
      case "lt" -> '<';
      case "gt" -> '>';
      case "quot", "#34" -> '"';
      case "#39" -> '\'';
      default -> throw new NotPlainException();
    };
  }

  /** The characters of an element up to its end tag, with which it goes on. */
  private String readRaw(String name) throws NotPlainException {
    int start = at;
    while (!(peek(0) == '<' && peek(1) == '/' && isNext(name))) {
      demand(at < bytes.length && peek(0) != 0 && peek(0) != '\r');
      demand(!(peek(0) == '<' && peek(1) == '!'));
      at++;
    }
    String content = new String(bytes, start, at - start, StandardCharsets.UTF_8);
    at += "</>".length() + name.length();
    return content;
  }

  /** Whether an element's end tag is next; one that is written otherwise is not plain. */
  private boolean isNext(String name) throws NotPlainException {
    for (int i = 0; i < name.length(); i++) {
      if ((peek(i + 2) | 0x20) != name.charAt(i)) {
        return false;
      }
      demand(peek(i + 2) == name.charAt(i));
    }
    demand(peek(name.length() + 2) == '>');
    return true;
  }

  private String readName() throws NotPlainException {
    int start = at;
    while (isNameLetter(peek(0))) {
      at++;
    }
    demand(at > start && bytes[start] >= 'a');
    return names.get(bytes, start, at);
  }

  private void skipSpace() {
    while (isSpace(peek(0))) {
      at++;
    }
  }

  private PlainElement current() {
    return open.get(open.size() - 1);
  }

  /** The byte so far on; 0 behind the end. */
  private int peek(int offset) {
    return at + offset < bytes.length ? bytes[at + offset] : 0;
  }

  private static boolean isNameLetter(int found) {
    return (found >= 'a' && found <= 'z')
        || (found >= '0' && found <= '9')
        || found == '-'
        || found == ':'
        || found == '_';
  }

  private static boolean isSpace(int found) {
    return found == ' ' || found == '\n' || found == '\t' || found == '\f';
  }

  private static void demand(boolean isPlain) throws NotPlainException {
    if (!isPlain) {
      throw new NotPlainException();
    }
  }

  /** Ends the reading of a page that is not plain; nobody asks where. */
  private static final class NotPlainException extends Exception {
    private static final long serialVersionUID = 1;

    NotPlainException() {
      super("not plain", null, false, false);
    }
  }
}
