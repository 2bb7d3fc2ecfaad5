package derek.markdown;

import com.vladsch.flexmark.ext.attributes.AttributesExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.typographic.TypographicExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import derek.diagnostic.Diagnostic;
import derek.diagnostic.LineIndex;
import derek.model.Block;
import derek.model.Summary;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads summaries: CommonMark with tables, definition lists, attributes ({@code {#id}}, {@code
 * {.editorial}}), typographic quotation marks and citations ({@code [@source#passage]}). One parser
 * may serve many threads.
 */
public final class MarkdownParser {
  private static final int MAX_NESTING = 24;

  private final Parser parser = Parser.builder(options()).build();

  private static DataHolder options() {
    MutableDataSet options = new MutableDataSet();
    options.set(
        Parser.EXTENSIONS,
        List.of(
            TablesExtension.create(),
            DefinitionExtension.create(),
            AttributesExtension.create(),
            TypographicExtension.create()));
    options.set(AttributesExtension.ASSIGN_TEXT_ATTRIBUTES, false);
    return options.toImmutable();
  }

  /**
   * The text's blocks.
   *
   * @param file path for diagnostics
   * @param quotes four code points: outer and inner pair of quotation marks
   * @param diagnostics what is wrong is added here
   */
  public Summary parse(String file, String text, String quotes, List<Diagnostic> diagnostics) {
    LineIndex lines = new LineIndex(file, text);
    int deep = nesting(text);
    if (deep >= 0) {
      diagnostics.add(
          Diagnostic.error(
                  "markdown-nesting", lines.position(deep), "this text is nested beyond reading")
              .expected("at most " + MAX_NESTING + " levels of quotes and lists", null));
      return new Summary(file, List.of());
    }
    Document document = parser.parse(text);
    BlockWriter writer = new BlockWriter(text, lines, QuotationMarks.of(quotes), diagnostics);
    List<Block> blocks = new ArrayList<>();
    for (Node node : document.getChildren()) {
      Block block = writer.write(node);
      if (!block.markup().isEmpty()) {
        blocks.add(block);
      }
    }
    return new Summary(file, blocks);
  }

  /**
   * Offset of the first line with too many openers of quotes, lists and brackets; -1 where there is
   * none.
   */
  private static int nesting(String text) {
    int lineStart = 0;
    int openers = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        lineStart = i + 1;
        openers = 0;
      } else if (c == '>' || c == '[' || c == '*' || c == '_' || c == '<') {
        openers++;
        if (openers > MAX_NESTING * 8) {
          return i;
        }
      } else if (i - lineStart > 4 * MAX_NESTING && text.substring(lineStart, i).isBlank()) {
        return i;
      }
    }
    return -1;
  }
}
