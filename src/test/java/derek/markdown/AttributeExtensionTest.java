package derek.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ext.attributes.AttributesExtension;
import derek.diagnostic.Diagnostic;
import derek.model.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts are read as flexmark's own extension for attributes has them read. */
class AttributeExtensionTest {
  private static final int TEXTS = Integer.getInteger("derek.fuzz", 1500);
  private static final String[] ATTRIBUTES = {
    "{.editorial}",
    " {.editorial}",
    "{.editorial} ",
    "{#id}",
    " {#id .editorial}",
    "{",
    "}",
    "{}",
    "{.}",
    "\n{.editorial}\n",
    "{.editorial}\n\n",
    "## a {#b}\n",
    "| a {.editorial} |\n",
    "```{.editorial}\n",
    "{x=y}",
    "{x='y z'}"
  };

  private final MarkdownParser own = new MarkdownParser();
  private final MarkdownParser flexmark = new MarkdownParser(AttributesExtension.create());

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 20190825})
  void readsWhatFlexmarksOwnDoes(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < TEXTS; i++) {
      String text = withAttributes(RandomMarkdown.text(random), random);

      assertThat(read(own, text)).as(text).isEqualTo(read(flexmark, text));
    }
  }

  private static String withAttributes(String text, Random random) {
    StringBuilder with = new StringBuilder(text);
    for (int i = random.nextInt(4); i >= 0; i--) {
      with.insert(random.nextInt(with.length() + 1), ATTRIBUTES[random.nextInt(ATTRIBUTES.length)]);
    }
    return with.toString();
  }

  private static Read read(MarkdownParser parser, String text) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    List<Block> blocks = parser.parse("a.md", text, "«»“”", diagnostics).blocks();
    return new Read(blocks, diagnostics);
  }

  private record Read(List<Block> blocks, List<Diagnostic> diagnostics) {}
}
