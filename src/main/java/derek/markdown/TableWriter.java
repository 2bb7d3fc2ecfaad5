package derek.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import derek.diagnostic.LineIndex;
import derek.model.Block;
import derek.model.Citation;
import derek.model.Evidence;
import java.util.ArrayList;
import java.util.List;

/** Writes a table. Each row of its body is one claim. */
final class TableWriter {
  private final MarkupBuilder out;
  private final InlineWriter inlines;
  private final List<Block.Claim> claims;
  private final LineIndex lines;

  TableWriter(MarkupBuilder out, InlineWriter inlines, List<Block.Claim> claims, LineIndex lines) {
    this.out = out;
    this.inlines = inlines;
    this.claims = claims;
    this.lines = lines;
  }

  void write(TableBlock table) {
    out.tag("<div class=\"table\" role=\"region\" tabindex=\"0\"><table>\n");
    for (Node part : table.getChildren()) {
      if (part instanceof TableHead) {
        out.tag("<thead>\n");
        part.getChildren().forEach(row -> row((TableRow) row, "th scope=\"col\"", "th"));
        out.tag("</thead>\n");
      } else if (part instanceof TableBody) {
        out.tag("<tbody>\n");
        part.getChildren().forEach(row -> claims.add(row((TableRow) row, "td", "td")));
        out.tag("</tbody>\n");
      }
    }
    out.tag("</table></div>\n");
  }

  private Block.Claim row(TableRow row, String openTag, String closeTag) {
    List<Citation> citations = new ArrayList<>();
    boolean editorial = false;
    List<String> texts = new ArrayList<>();
    out.tag("<tr>");
    for (Node cell : row.getChildren()) {
      if (cell instanceof TableCell) {
        out.tag("<" + openTag + ">");
        Evidence evidence = inlines.writeClaim(cell);
        out.tag("</" + closeTag + ">");
        citations.addAll(evidence.citations());
        editorial |= evidence.editorial();
        texts.add(inlines.plainText());
      }
    }
    out.tag("</tr>\n");
    Evidence evidence = new Evidence(citations, editorial, lines.position(row.getStartOffset()));
    return new Block.Claim(String.join(" ", texts), evidence);
  }
}
