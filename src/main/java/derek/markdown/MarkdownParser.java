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
import com.vladsch.flexmark.util.misc.Extension;
import derek.diagnostic.Diagnostic;
import derek.diagnostic.LineIndex;
import derek.diagnostic.SourcePosition;
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
  /** The longest text that is read, in UTF-16 code units. */
  static final int MAX_LENGTH = 1 << 16;

  private final Parser parser;

  public MarkdownParser() {
    this(new AttributeExtension());
  }

  /** A parser that reads attributes by an extension of one's choice. */
  MarkdownParser(Extension attributes) {
    parser = Parser.builder(options(attributes)).build();
  }

  private static DataHolder options(Extension attributes) {
    MutableDataSet options = new MutableDataSet();
    options.set(
        Parser.EXTENSIONS,
        List.of(
            TablesExtension.create(),
            DefinitionExtension.create(),
            attributes,
            TypographicExtension.create(),
            new CitationExtension()));
    options.set(AttributesExtension.ASSIGN_TEXT_ATTRIBUTES, false);
    options.set(TablesExtension.COLUMN_SPANS, false);
    options.set(TablesExtension.WITH_CAPTION, false);
    options.set(TablesExtension.MIN_HEADER_ROWS, 1);
    options.set(TablesExtension.MAX_HEADER_ROWS, 1);
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
    if (text.length() > MAX_LENGTH) {
      diagnostics.add(tooLong(lines.position(MAX_LENGTH), text.length()));
      return new Summary(file, List.of());
    }
    int excess = NestingGuard.firstExcess(text);
    if (excess >= 0) {
      diagnostics.add(tooDeep(lines.position(excess)));
      return new Summary(file, List.of());
    }
    Document document = parser.parse(text);
    Node deep = NestingGuard.firstTooDeep(document);
    if (deep != null) {
      diagnostics.add(tooDeep(lines.position(deep.getStartOffset())));
      return new Summary(file, List.of());
    }
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

  private static Diagnostic tooLong(SourcePosition at, int length) {
    return Diagnostic.error("file-too-large", at, "this text is too long for a page")
        .expected("at most " + MAX_LENGTH + " characters", length + " characters")
        .hint("divide it: a record of its own for each subject");
  }

  private static Diagnostic tooDeep(SourcePosition at) {
    return Diagnostic.error("markdown-nesting", at, "this text is nested beyond reading")
        .expected("quotes in lists in quotes, to a depth that a reader can follow", null);
  }
}
