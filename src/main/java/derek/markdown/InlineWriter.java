package derek.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
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
import com.vladsch.flexmark.ext.attributes.AttributeNode;
import com.vladsch.flexmark.ext.attributes.AttributesNode;
import com.vladsch.flexmark.ext.typographic.TypographicQuotes;
import com.vladsch.flexmark.ext.typographic.TypographicSmarts;
import com.vladsch.flexmark.util.ast.Node;
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
  private static final String EDITORIAL = "editorial";

  private final LineIndex lines;
  private final QuotationMarks quotes;
  private final List<Diagnostic> diagnostics;
  private final CitationReader citationReader;
  private final LinkReader linkReader;
  private MarkupBuilder out = new MarkupBuilder();
  private StringBuilder plain = new StringBuilder();
  private List<Citation> citations = new ArrayList<>();
  private List<Reference> links = new ArrayList<>();
  private boolean editorial;
  private int quoteDepth;

  InlineWriter(LineIndex lines, QuotationMarks quotes, List<Diagnostic> diagnostics) {
    this.lines = lines;
    this.quotes = quotes;
    this.diagnostics = diagnostics;
    this.citationReader = new CitationReader(lines, diagnostics);
    this.linkReader = new LinkReader(lines, diagnostics);
  }

  void startBlock(MarkupBuilder builder) {
    out = builder;
    links = new ArrayList<>();
  }

  /** The links of the block so far. */
  List<Reference> links() {
    return links;
  }

  /** What a reader reads of the last claim. */
  String plainText() {
    return plain.toString().strip();
  }

  /** Writes the node's inlines; returns what they rest on. */
  Evidence writeClaim(Node node) {
    start();
    children(node);
    return new Evidence(citations, editorial, lines.position(node.getStartOffset()));
  }

  /** Writes the inlines of something that claims nothing. */
  void writeHeading(Node node) {
    start();
    children(node);
    if (!citations.isEmpty()) {
      diagnostics.add(
          Diagnostic.error(
                  "citation-place",
                  lines.position(node.getStartOffset()),
                  "a heading or a term claims nothing, and cites nothing")
              .hint("put the citation at the end of the sentence that needs it"));
    }
  }

  /** The text and id of a heading, without writing it. */
  HeadingText heading(Node node) {
    MarkupBuilder builder = out;
    List<Reference> before = new ArrayList<>(links);
    int count = diagnostics.size();
    out = new MarkupBuilder();
    start();
    children(node);
    out = builder;
    links = before;
    diagnostics.subList(count, diagnostics.size()).clear();
    return new HeadingText(plainText(), id(node));
  }

  private static @Nullable String id(Node node) {
    for (Node child : node.getChildren()) {
      if (child instanceof AttributesNode attributes) {
        for (Node attribute : attributes.getChildren()) {
          if (attribute instanceof AttributeNode one && one.isId()) {
            return one.getValue().toString();
          }
        }
      }
    }
    return null;
  }

  private void start() {
    plain = new StringBuilder();
    citations = new ArrayList<>();
    editorial = false;
    quoteDepth = 0;
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
      text(Escaping.unescapeString(node.getChars().toString()));
    } else if (node instanceof SoftLineBreak) {
      text("\n");
    } else if (node instanceof TypographicQuotes quotation) {
      quotation(quotation);
    } else if (node instanceof TypographicSmarts smarts) {
      text(Escaping.unescapeHtml(smarts.getTypographicText()));
    } else if (node instanceof Link link) {
      link(link.getUrl().toString(), link.getUrl().getStartOffset(), link);
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
      text(Escaping.unescapeHtml(node.getChars()));
    } else if (node instanceof AutoLink link) {
      autoLink(link);
    } else if (node instanceof AttributesNode attributes) {
      attributes(attributes);
    } else if (node instanceof HtmlInline && !(node instanceof HtmlInlineComment)) {
      out.raw(node.getChars());
    } else if (!(node instanceof HtmlInlineComment)) {
      notSupported(node);
    }
  }

  private void notSupported(Node node) {
    boolean image = node instanceof Image || node instanceof ImageRef;
    String what = image ? "pictures are" : "“" + node.getNodeName() + "” is";
    diagnostics.add(
        Diagnostic.error(
                "markdown-unsupported",
                lines.position(node.getStartOffset()),
                what + " not supported in summaries")
            .expected("text, emphasis, links, citations", node.getChars().toString()));
  }

  private void text(String text) {
    out.text(text);
    plain.append(text);
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

  private void autoLink(AutoLink link) {
    String address = link.getText().toString();
    Markup gap = linkReader.read(address, link.getText().getStartOffset());
    if (gap != null) {
      out.gap(gap);
    }
    text(address);
    out.tag(gap == null ? "" : "</a>");
  }

  private void link(String address, int offset, Node node) {
    Markup gap = linkReader.read(address, offset);
    if (gap != null) {
      out.gap(gap);
    }
    if (gap instanceof Markup.RecordLink record) {
      links.add(new Reference(record.target(), record.position()));
    }
    children(node);
    out.tag(gap == null ? "" : "</a>");
  }

  /** {@code [@citation]}, or brackets that are no link. */
  private void bracketed(LinkRef node) {
    String chars = node.getChars().toString();
    if (CitationReader.isCitation(chars)) {
      List<Citation> read = citationReader.read(chars, node.getStartOffset());
      if (!read.isEmpty()) {
        citations.addAll(read);
        out.gap(new Markup.CitationMark(read));
      }
    } else if (node.isDefined()) {
      notSupported(node);
    } else {
      text(chars);
    }
  }

  private void attributes(AttributesNode attributes) {
    for (Node child : attributes.getChildren()) {
      if (child instanceof AttributeNode attribute) {
        boolean isEditorial =
            attribute.isClass() && attribute.getValue().toString().equals(EDITORIAL);
        editorial |= isEditorial;
        if (!isEditorial && !attribute.isId()) {
          diagnostics.add(
              Diagnostic.error(
                      "markdown-attribute",
                      lines.position(child.getStartOffset()),
                      "this attribute is not known")
                  .expected("{.editorial}, or {#id} at a heading", child.getChars().toString()));
        }
      }
    }
  }
}
