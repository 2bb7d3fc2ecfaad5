package derek.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import derek.diagnostic.Diagnostic;
import derek.diagnostic.LineIndex;
import derek.model.Block;
import derek.model.Citation;
import derek.model.Evidence;
import java.util.ArrayList;
import java.util.List;

/** Writes a table. Each row of its body is one claim; its head claims nothing. */
final class TableWriter {
  private final MarkupBuilder out;
  private final InlineWriter inlines;
  private final List<Block.Claim> claims;
  private final LineIndex lines;
  private final List<Diagnostic> diagnostics;
  private int columns;

  TableWriter(
      MarkupBuilder out,
      InlineWriter inlines,
      List<Block.Claim> claims,
      LineIndex lines,
      List<Diagnostic> diagnostics) {
    this.out = out;
    this.inlines = inlines;
    this.claims = claims;
    this.lines = lines;
    this.diagnostics = diagnostics;
  }

  void write(TableBlock table) {
    out.tag("<div class=\"table\" role=\"region\" tabindex=\"0\"><table>\n");
    for (Node part : table.getChildren()) {
      if (part instanceof TableHead) {
        out.tag("<thead>\n");
        part.getChildren().forEach(this::headRow);
        out.tag("</thead>\n");
      } else if (part instanceof TableBody) {
        out.tag("<tbody>\n");
        part.getChildren().forEach(this::bodyRow);
        out.tag("</tbody>\n");
      }
    }
    out.tag("</table></div>\n");
  }

  private void headRow(Node row) {
    List<TableCell> cells = cells(row);
    columns = cells.size();
    out.tag("<tr>");
    for (TableCell cell : cells) {
      out.tag("<th scope=\"col\">");
      inlines.writeHeading(cell);
      out.tag("</th>");
    }
    out.tag("</tr>\n");
  }

  private void bodyRow(Node row) {
    List<TableCell> cells = cells(row);
    if (cells.size() != columns) {
      diagnostics.add(
          Diagnostic.error(
                  "table-row",
                  lines.position(row.getStartOffset()),
                  "this row has not as many cells as the table's head")
              .expected(columns + " cells", "" + cells.size())
              .hint("a | that belongs to the text is written \\|"));
    }
    List<Citation> citations = new ArrayList<>();
    boolean editorial = false;
    List<String> texts = new ArrayList<>();
    out.tag("<tr>");
    for (TableCell cell : cells) {
      out.tag("<td>");
      Evidence evidence = inlines.writeCell(cell);
      out.tag("</td>");
      citations.addAll(evidence.citations());
      editorial |= evidence.editorial();
      texts.add(inlines.plainText());
    }
    out.tag("</tr>\n");
    Evidence evidence = new Evidence(citations, editorial, lines.position(row.getStartOffset()));
    claims.add(new Block.Claim(String.join(" ", texts).strip(), evidence));
  }

  private static List<TableCell> cells(Node row) {
    List<TableCell> cells = new ArrayList<>();
    for (Node child : ((TableRow) row).getChildren()) {
      if (child instanceof TableCell cell) {
        cells.add(cell);
      }
    }
    return cells;
  }
}
