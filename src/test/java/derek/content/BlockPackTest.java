package derek.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import derek.cache.PackStore;
import derek.markdown.MarkdownParser;
import derek.markdown.RandomMarkdown;
import derek.model.Block;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockPackTest {
  private static final int TEXTS = Integer.getInteger("derek.fuzz", 1500);
  private static final String FILE = "content/people/a/kk.md";

  @TempDir private Path folder;
  private PackStore store = PackStore.none();

  @BeforeEach
  void open() {
    store = PackStore.in(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void keepsEveryKindOfBlockAndPiece() {
    assertIsKept(
        """
        Сөз «тырнақшада» [@a#1; @b#2], [адам](person:c#facts), **қалың** {.editorial}

        ## Тақырып {#here}

        - [сайт](https://a.example/?x=1&y=2) [@a#1]
        - [осында](#here) 🙂 [@a#2]

        | Күні | Оқиға |
        | --- | --- |
        | 2019 | ұсталды [@b#3] |

        > дәйексөз [@a#1]

        Ұғым
        : түсінік {.editorial}
        """);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 20190825})
  void keepsTheBlocksOfAnyText(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < TEXTS; i++) {
      assertIsKept(RandomMarkdown.text(random));
    }
  }

  @Test
  void refusesBlocksOfAnotherFile() {
    List<Block> blocks = blocks("a [@a#1]");

    assertThatThrownBy(() -> BlockPack.of("content/people/b/kk.md", blocks))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(FILE);
  }

  private void assertIsKept(String text) {
    List<Block> blocks = blocks(text);
    PackStore.Place place = store.put(() -> BlockPack.of(FILE, blocks)).orElseThrow();

    assertThat(BlockPack.blocks(FILE, store.get(place).orElseThrow())).as(text).isEqualTo(blocks);
  }

  private static List<Block> blocks(String text) {
    return new MarkdownParser().parse(FILE, text, "«»“”", new ArrayList<>()).blocks();
  }
}
