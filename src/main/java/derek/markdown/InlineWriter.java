package derek.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.attributes.AttributesNode;
import com.vladsch.flexmark.ext.typographic.TypographicQuotes;
import com.vladsch.flexmark.ext.typographic.TypographicSmarts;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import derek.diagnostic.Diagnostic;
import derek.diagnostic.LineIndex;
import derek.model.Citation;
import derek.model.Evidence;
import derek.model.Markup;
import derek.model.Reference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the inlines of a paragraph, a cell or a heading, and keeps what they cite and link. */
final class InlineWriter {
  private final LineIndex lines;
  private final QuotationMarks quotes;
  private final List<Diagnostic> diagnostics;
  private final CitationReader citationReader;
  private final TextReader textReader;
  private final LinkReader linkReader;
  private final AttributeReader attributeReader;
  private MarkupBuilder out = new MarkupBuilder();
  private StringBuilder plain = new StringBuilder();
  private List<Citation> citations = new ArrayList<>();
  private List<Reference> links = new ArrayList<>();
  private boolean editorial;
  private int quoteDepth;
  private int linkDepth;

  InlineWriter(LineIndex lines, QuotationMarks quotes, List<Diagnostic> diagnostics) {
    this.lines = lines;
    this.quotes = quotes;
    this.diagnostics = diagnostics;
    this.citationReader = new CitationReader(lines, diagnostics);
    this.textReader = new TextReader(lines, citationReader, diagnostics);
    this.linkReader = new LinkReader(lines, diagnostics);
    this.attributeReader = new AttributeReader(lines, diagnostics);
  }

  void startBlock(MarkupBuilder builder) {
    out = builder;
    links = new ArrayList<>();
  }

  /** The links of the block so far. */
  List<Reference> links() {
    return links;
  }

  /** What a reader reads of the last claim, citations left out. */
  String plainText() {
    return plain.toString().strip();
  }

  /** Writes the node's inlines; returns what they rest on. */
  Evidence writeClaim(Node node) {
    Evidence evidence = writeCell(node);
    if (plainText().isEmpty()) {
      reportEmpty(node);
    }
    return evidence;
  }

  /** As {@link #writeClaim}, for a part of a claim, which may hold nothing but a citation. */
  Evidence writeCell(Node node) {
    write(node);
    return new Evidence(citations, editorial, lines.position(node.getStartOffset()));
  }

  private void reportEmpty(Node node) {
    if (!citations.isEmpty()) {
      diagnostics.add(
          citationReader.misplaced("this citation stands alone", node.getStartOffset()));
    } else if (editorial) {
      diagnostics.add(attributeReader.marksNothing(node));
    }
  }

  /** Writes the inlines of something that claims nothing: a heading, a term. */
  void writeHeading(Node node) {
    write(node);
    if (!citations.isEmpty()) {
      diagnostics.add(
          citationReader.misplaced(
              "a heading or a term claims nothing, and cites nothing", node.getStartOffset()));
    }
  }

  private void write(Node node) {
    plain = new StringBuilder();
    citations = new ArrayList<>();
    editorial = false;
    quoteDepth = 0;
    linkDepth = 0;
    children(node);
    trimEnd();
  }

  private void children(Node node) {
    for (Node child : node.getChildren()) {
      inline(child);
    }
  }

  private void inline(Node node) {
    if (node instanceof TextBase) {
      children(node);
    } else if (node instanceof Text) {
      text(textReader.read(node.getChars().toString(), node.getStartOffset()));
    } else if (node instanceof SoftLineBreak) {
      text("\n");
    } else if (node instanceof CitationNode) {
      citation(node);
    } else if (node instanceof TypographicQuotes quotation) {
      quotation(quotation);
    } else if (node instanceof TypographicSmarts smarts) {
      text(Escaping.unescapeHtml(smarts.getTypographicText()));
    } else if (node instanceof Link link) {
      link(link.getUrl(), link);
    } else if (node instanceof LinkRef reference) {
      bracketed(reference);
    } else {
      markup(node);
    }
  }

  private void markup(Node node) {
    if (node instanceof Emphasis) {
      wrapped("em", node);
    } else if (node instanceof StrongEmphasis) {
      wrapped("strong", node);
    } else if (node instanceof Code code) {
      out.tag("<code>");
      text(code.getText().toString());
      out.tag("</code>");
    } else if (node instanceof HardLineBreak) {
      out.tag("<br>");
      text("\n");
    } else if (node instanceof HtmlEntity) {
      text(textReader.entity(node.getChars().toString(), node.getStartOffset()));
    } else if (node instanceof AutoLink link) {
      autoLink(link.getText());
    } else if (node instanceof AttributesNode attributes) {
      attributes(attributes);
    } else if (node instanceof HtmlInlineComment) {
      trimEnd();
    } else if (node instanceof HtmlInline) {
      out.raw(node.getChars());
    } else {
      notSupported(node, node instanceof Image || node instanceof ImageRef ? "a picture" : "this");
    }
  }

  private void notSupported(Node node, String what) {
    diagnostics.add(
        Diagnostic.error(
                "markdown-unsupported",
                lines.position(node.getStartOffset()),
                what + " cannot stand in such a text")
            .expected("text, emphasis, [links](…), [@citations]", node.getChars().toString()));
  }

  private void text(String text) {
    out.text(text);
    plain.append(text);
  }

  /** What follows joins the last word. */
  private void trimEnd() {
    out.trimEnd();
    MarkupBuilder.trimEnd(plain);
  }

  private void wrapped(String tag, Node node) {
    out.tag("<" + tag + ">");
    children(node);
    out.tag("</" + tag + ">");
  }

  private void quotation(TypographicQuotes quotation) {
    boolean outer = quoteDepth % 2 == 0;
    text(outer ? quotes.open() : quotes.innerOpen());
    quoteDepth++;
    children(quotation);
    if (quotation.getFirstChild() == null) {
      text(quotation.getText().toString());
    }
    quoteDepth--;
    text(outer ? quotes.close() : quotes.innerClose());
  }

  private void citation(Node node) {
    int offset = node.getStartOffset();
    List<Citation> read = citationReader.read(node.getChars().toString(), offset);
    trimEnd();
    if (linkDepth > 0) {
      diagnostics.add(citationReader.misplaced("a citation cannot stand inside a link", offset));
    } else if (!read.isEmpty()) {
      citations.addAll(read);
      out.citation(read);
    }
  }

  private void autoLink(BasedSequence address) {
    openLink(address);
    text(address.toString());
    closeLink();
  }

  private void link(BasedSequence address, Node node) {
    openLink(address);
    children(node);
    closeLink();
  }

  private void openLink(BasedSequence address) {
    linkDepth++;
    Markup gap =
        linkReader.read(Escaping.unescapeString(address.toString()), address.getStartOffset());
    if (gap instanceof Markup.RecordLink record) {
      links.add(new Reference(record.target(), record.position()));
    }
    out.open(gap);
  }

  private void closeLink() {
    linkDepth--;
    out.close();
  }

  /** Brackets that are neither a link nor a citation. */
  private void bracketed(LinkRef node) {
    if (node.isDefined()) {
      notSupported(node, "a link whose address stands elsewhere");
      return;
    }
    if (node.getChars().startsWith("[^")) {
      diagnostics.add(citationReader.wrong(node.getChars().toString(), node.getStartOffset()));
    }
    text("[");
    children(node);
    Node last = node.getLastChild();
    int tail = last == null ? 1 : last.getEndOffset() - node.getStartOffset();
    text(textReader.read(node.getChars().toString().substring(tail), node.getStartOffset() + tail));
    Node next = node.getNext();
    if (next != null) {
      textReader.afterBracket(next.getChars().toString(), next.getStartOffset());
    }
  }

  private void attributes(AttributesNode attributes) {
    trimEnd();
    if (!(attributes.getParent() instanceof Heading)) {
      editorial |= attributeReader.isEditorial(attributes);
    }
  }

  /** The id that an editor gave a heading, or null. */
  @Nullable String headingId(Node heading) {
    return attributeReader.headingId(heading);
  }

  /** The text of a heading, without writing it. */
  String headingText(Node heading) {
    MarkupBuilder builder = out;
    List<Reference> before = new ArrayList<>(links);
    int count = diagnostics.size();
    out = new MarkupBuilder();
    write(heading);
    out = builder;
    links = before;
    diagnostics.subList(count, diagnostics.size()).clear();
    return plainText();
  }
}
