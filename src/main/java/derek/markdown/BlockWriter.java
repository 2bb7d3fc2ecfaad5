package derek.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Node;
import derek.diagnostic.Diagnostic;
import derek.diagnostic.LineIndex;
import derek.diagnostic.SourcePosition;
import derek.model.Block;
import derek.model.Evidence;
import derek.model.Markup;
import derek.model.TextDigests;
import derek.model.VisibleText;
import java.util.ArrayList;
import java.util.List;

/** Turns top-level nodes of one document into blocks. */
final class BlockWriter {
  private static final int FIRST_HEADING = 2;
  private static final int LAST_HEADING = 4;

  private final String text;
  private final LineIndex lines;
  private final List<Diagnostic> diagnostics;
  private final InlineWriter inlines;
  private final HeadingIds headingIds;
  private MarkupBuilder out = new MarkupBuilder();
  private List<Block.Claim> claims = new ArrayList<>();

  BlockWriter(String text, LineIndex lines, QuotationMarks quotes, List<Diagnostic> diagnostics) {
    this.text = text;
    this.lines = lines;
    this.diagnostics = diagnostics;
    this.inlines = new InlineWriter(lines, quotes, diagnostics);
    this.headingIds = new HeadingIds(diagnostics);
  }

  /** The block of a node; its markup is empty where the node shows nothing. */
  Block write(Node node) {
    out = new MarkupBuilder();
    claims = new ArrayList<>();
    inlines.startBlock(out);
    block(node);
    List<Markup> markup = out.build();
    if (out.hasRawHtml()) {
      markup = cleaned(markup, node);
    }
    int start = node.getStartOffset();
    int end = node.getEndOffset();
    return new Block(
        kind(node),
        position(node),
        start,
        end,
        TextDigests.of(text.substring(start, end)),
        claims,
        inlines.links(),
        markup);
  }

  private List<Markup> cleaned(List<Markup> markup, Node node) {
    diagnostics.add(
        Diagnostic.warning("raw-html", position(node), "HTML stands in this text")
            .hint("it is reduced to harmless markup; write Markdown instead"));
    List<Markup> cleaned = RawHtmlCleaner.clean(markup);
    for (Markup piece : cleaned) {
      if (piece instanceof Markup.Html html && VisibleText.firstForbidden(html.html()) >= 0) {
        diagnostics.add(
            Diagnostic.error(
                    "forbidden-character",
                    position(node),
                    "this HTML holds a character that nobody can see")
                .expected("visible text", null));
      }
    }
    return cleaned;
  }

  private SourcePosition position(Node node) {
    return lines.position(node.getStartOffset());
  }

  private static Block.Kind kind(Node node) {
    if (node instanceof Paragraph) {
      return Block.Kind.PARAGRAPH;
    } else if (node instanceof Heading) {
      return Block.Kind.HEADING;
    } else if (node instanceof DefinitionList) {
      return Block.Kind.DEFINITIONS;
    } else if (node instanceof ListBlock) {
      return Block.Kind.LIST;
    } else if (node instanceof TableBlock) {
      return Block.Kind.TABLE;
    }
    return node instanceof BlockQuote ? Block.Kind.QUOTE : Block.Kind.OTHER;
  }

  void block(Node node) {
    if (node instanceof Paragraph paragraph) {
      paragraph(paragraph);
    } else if (node instanceof Heading heading) {
      heading(heading);
    } else if (node instanceof ListBlock list) {
      new ListWriter(out, inlines, this).write(list);
    } else if (node instanceof TableBlock table) {
      new TableWriter(out, inlines, claims, lines, diagnostics).write(table);
    } else if (node instanceof BlockQuote quote) {
      out.tag("<blockquote>\n");
      blocks(quote);
      out.tag("</blockquote>\n");
    } else {
      otherBlock(node);
    }
  }

  private void otherBlock(Node node) {
    if (node instanceof ThematicBreak) {
      out.tag("<hr>\n");
    } else if (node instanceof HtmlBlockBase) {
      rawHtml(node);
    } else if (node instanceof IndentedCodeBlock) {
      notSupported(node, "lines that begin with four spaces are no paragraph", "no spaces there");
    } else if (node instanceof FencedCodeBlock) {
      notSupported(node, "code cannot stand in such a text", "`code` within a sentence");
    } else if (node instanceof Reference) {
      notSupported(node, "a link's address cannot stand apart", "[text](https://…)");
    } else if (!(node instanceof BlankLine)) {
      notSupported(node, "this cannot stand in such a text", "paragraphs, lists, tables, quotes");
    }
  }

  private void notSupported(Node node, String message, String expected) {
    diagnostics.add(
        Diagnostic.error("markdown-unsupported", position(node), message).expected(expected, null));
  }

  /** HTML shows without a citation; where it says something, that is a claim without one. */
  private void rawHtml(Node node) {
    String html = node.getChars().toString();
    String shown = RawHtmlCleaner.text(html);
    if (!shown.isBlank()) {
      out.raw(html);
      claims.add(new Block.Claim(shown, new Evidence(List.of(), false, position(node))));
    }
  }

  private void blocks(Node parent) {
    for (Node child : parent.getChildren()) {
      block(child);
    }
  }

  private void paragraph(Paragraph paragraph) {
    out.tag("<p>");
    claim(paragraph);
    out.tag("</p>\n");
  }

  /** Writes the node's inlines as one claim. */
  void claim(Node node) {
    Evidence evidence = inlines.writeClaim(node);
    if (!inlines.plainText().isEmpty()) {
      claims.add(new Block.Claim(inlines.plainText(), evidence));
    }
  }

  private void heading(Heading heading) {
    int level = heading.getLevel();
    if (level < FIRST_HEADING || level > LAST_HEADING) {
      diagnostics.add(
          Diagnostic.error(
                  "heading-level", position(heading), "a summary's headings are ## to ####")
              .expected("## (the page's title is the only #)", "#".repeat(level)));
      level = Math.min(LAST_HEADING, Math.max(FIRST_HEADING, level));
    }
    String wish = inlines.headingId(heading);
    String id = headingIds.take(wish, inlines.headingText(heading), position(heading));
    String tag = "h" + level;
    out.tag("<" + tag + " id=\"").text(id).tag("\">");
    inlines.writeHeading(heading);
    out.tag("</" + tag + ">\n");
  }
}
