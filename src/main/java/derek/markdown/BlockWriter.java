package derek.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Node;
import derek.diagnostic.Diagnostic;
import derek.diagnostic.LineIndex;
import derek.diagnostic.SourcePosition;
import derek.model.Block;
import derek.model.Evidence;
import derek.model.Markup;
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
  private final HeadingIds headingIds = new HeadingIds();
  private MarkupBuilder out = new MarkupBuilder();
  private List<Block.Claim> claims = new ArrayList<>();

  BlockWriter(String text, LineIndex lines, QuotationMarks quotes, List<Diagnostic> diagnostics) {
    this.text = text;
    this.lines = lines;
    this.diagnostics = diagnostics;
    this.inlines = new InlineWriter(lines, quotes, diagnostics);
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
    String source = text.substring(node.getStartOffset(), node.getEndOffset()).strip();
    return new Block(kind(node), position(node), source, claims, inlines.links(), markup);
  }

  private List<Markup> cleaned(List<Markup> markup, Node node) {
    diagnostics.add(
        Diagnostic.warning("raw-html", position(node), "HTML stands in this text")
            .hint("it is reduced to harmless markup; write Markdown instead"));
    return RawHtmlCleaner.clean(markup);
  }

  private SourcePosition position(Node node) {
    return lines.position(node.getStartOffset());
  }

  private static Block.Kind kind(Node node) {
    if (node instanceof Paragraph) {
      return Block.Kind.PARAGRAPH;
    } else if (node instanceof Heading) {
      return Block.Kind.HEADING;
    } else if (node instanceof ListBlock) {
      return Block.Kind.LIST;
    } else if (node instanceof TableBlock) {
      return Block.Kind.TABLE;
    } else if (node instanceof BlockQuote) {
      return Block.Kind.QUOTE;
    }
    return node instanceof DefinitionList ? Block.Kind.DEFINITIONS : Block.Kind.OTHER;
  }

  private void block(Node node) {
    if (node instanceof Paragraph paragraph) {
      paragraph(paragraph);
    } else if (node instanceof Heading heading) {
      heading(heading);
    } else if (node instanceof ListBlock list) {
      list(list);
    } else if (node instanceof TableBlock table) {
      new TableWriter(out, inlines, claims, lines).write(table);
    } else if (node instanceof DefinitionList definitions) {
      definitions(definitions);
    } else {
      otherBlock(node);
    }
  }

  private void otherBlock(Node node) {
    if (node instanceof BlockQuote quote) {
      out.tag("<blockquote>\n");
      blocks(quote);
      out.tag("</blockquote>\n");
    } else if (node instanceof ThematicBreak) {
      out.tag("<hr>\n");
    } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
      out.tag("<pre><code>").text(code(node)).tag("</code></pre>\n");
    } else if (node instanceof HtmlBlock && !(node instanceof HtmlCommentBlock)) {
      out.raw(node.getChars());
    } else if (node instanceof Reference) {
      notSupported(node, "link definitions are", "[text](https://…) where the link stands");
    } else if (!(node instanceof BlankLine) && !(node instanceof HtmlCommentBlock)) {
      notSupported(
          node, "“" + node.getNodeName() + "” is", "paragraphs, lists, tables, headings, quotes");
    }
  }

  private static CharSequence code(Node node) {
    return node instanceof FencedCodeBlock fenced
        ? fenced.getContentChars()
        : ((IndentedCodeBlock) node).getContentChars();
  }

  private void notSupported(Node node, String what, String expected) {
    diagnostics.add(
        Diagnostic.error(
                "markdown-unsupported", position(node), what + " not supported in summaries")
            .expected(expected, null));
  }

  private void blocks(Node parent) {
    for (Node child : parent.getChildren()) {
      block(child);
    }
  }

  private void paragraph(Paragraph paragraph) {
    boolean tight = paragraph.getParent() instanceof ListItem item && isTight(item);
    out.tag(tight ? "" : "<p>");
    claim(paragraph);
    out.tag(tight ? "" : "</p>\n");
  }

  private static boolean isTight(ListItem item) {
    return item.getParent() instanceof ListBlock list && list.isTight();
  }

  /** Writes the node's inlines as one claim. */
  private void claim(Node node) {
    Evidence evidence = inlines.writeClaim(node);
    claims.add(new Block.Claim(inlines.plainText(), evidence));
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
    HeadingText content = inlines.heading(heading);
    String id = headingIds.take(content.id(), content.text());
    String tag = "h" + level;
    out.tag("<" + tag + " id=\"").text(id).tag("\">");
    inlines.writeHeading(heading);
    out.tag("</" + tag + ">\n");
  }

  private void list(ListBlock list) {
    String tag = list instanceof BulletList ? "ul" : "ol";
    int start = list instanceof OrderedList ordered ? ordered.getStartNumber() : 1;
    out.tag(start == 1 ? "<" + tag + ">\n" : "<" + tag + " start=\"" + start + "\">\n");
    for (Node item : list.getChildren()) {
      out.tag("<li>");
      blocks(item);
      out.tag("</li>\n");
    }
    out.tag("</" + tag + ">\n");
  }

  private void definitions(DefinitionList list) {
    out.tag("<dl>\n");
    for (Node child : list.getChildren()) {
      if (child instanceof DefinitionTerm term) {
        out.tag("<dt>");
        inlines.writeHeading(term);
        out.tag("</dt>\n");
      } else if (child instanceof DefinitionItem item) {
        out.tag("<dd>");
        blocks(item);
        out.tag("</dd>\n");
      }
    }
    out.tag("</dl>\n");
  }
}
