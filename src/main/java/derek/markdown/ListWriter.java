package derek.markdown;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.util.ast.Node;

/** Writes lists and definition lists. Each paragraph of an item is one claim. */
final class ListWriter {
  private final MarkupBuilder out;
  private final InlineWriter inlines;
  private final BlockWriter blocks;

  ListWriter(MarkupBuilder out, InlineWriter inlines, BlockWriter blocks) {
    this.out = out;
    this.inlines = inlines;
    this.blocks = blocks;
  }

  void write(ListBlock list) {
    if (list instanceof DefinitionList) {
      definitions(list);
    } else if (list instanceof OrderedList ordered) {
      int start = ordered.getStartNumber();
      out.tag(start == 1 ? "<ol>\n" : "<ol start=\"" + start + "\">\n");
      items(list);
      out.tag("</ol>\n");
    } else if (list instanceof BulletList) {
      out.tag("<ul>\n");
      items(list);
      out.tag("</ul>\n");
    }
  }

  private void items(ListBlock list) {
    for (Node item : list.getChildren()) {
      item("li", item);
    }
  }

  /** An item with a single paragraph at its beginning needs no {@code <p>}. */
  private void item(String tag, Node item) {
    out.tag("<" + tag + ">");
    Node rest = item.getFirstChild();
    if (rest instanceof Paragraph && paragraphs(item) == 1) {
      blocks.claim(rest);
      rest = rest.getNext();
      out.tag(rest == null ? "" : "\n");
    }
    for (Node child = rest; child != null; child = child.getNext()) {
      blocks.block(child);
    }
    out.tag("</" + tag + ">\n");
  }

  private static int paragraphs(Node item) {
    int count = 0;
    for (Node child : item.getChildren()) {
      count += child instanceof Paragraph ? 1 : 0;
    }
    return count;
  }

  private void definitions(ListBlock list) {
    out.tag("<dl>\n");
    for (Node child : list.getChildren()) {
      if (child instanceof DefinitionTerm term) {
        term(term);
      } else if (child instanceof DefinitionItem item) {
        item("dd", item);
      }
    }
    out.tag("</dl>\n");
  }

  private void term(DefinitionTerm term) {
    Node text = term.getFirstChild() instanceof Paragraph paragraph ? paragraph : term;
    out.tag("<dt>");
    inlines.writeHeading(text);
    out.tag("</dt>\n");
  }
}
