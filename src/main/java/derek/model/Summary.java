package derek.model;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A Markdown text: its blocks with what they claim, and their HTML with gaps where the page
 * decides. Of a text whose {@linkplain #outline() outline} is known, the blocks need not be in
 * memory. Safe for several threads.
 */
public final class Summary {
  private final String file;
  private final Supplier<List<Block>> blocks;
  private volatile @Nullable TextOutline outline;

  /**
   * A text that was parsed.
   *
   * @param file the Markdown file, relative to the project's root
   */
  public Summary(String file, List<Block> blocks) {
    this.file = file;
    List<Block> copy = List.copyOf(blocks);
    this.blocks = () -> copy;
  }

  /**
   * A text that is fetched whenever it is needed.
   *
   * @param blocks gives the blocks that the outline is of, each time the same
   */
  public Summary(String file, TextOutline outline, Supplier<List<Block>> blocks) {
    this.file = file;
    this.outline = outline;
    this.blocks = blocks;
  }

  /** The Markdown file, relative to the project's root. */
  public String file() {
    return file;
  }

  /** Its blocks, which may have to be fetched from disk each time: to be asked for once. */
  public List<Block> blocks() {
    return blocks.get();
  }

  public TextOutline outline() {
    TextOutline known = outline;
    if (known == null) {
      known = TextOutline.of(blocks());
      outline = known;
    }
    return known;
  }

  /** Whether the other is the same file's text with the same blocks, in memory or not. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Summary summary
            && file.equals(summary.file)
            && blocks().equals(summary.blocks()));
  }

  @Override
  public int hashCode() {
    return file.hashCode();
  }

  @Override
  public String toString() {
    return "Summary[" + file + "]";
  }
}
