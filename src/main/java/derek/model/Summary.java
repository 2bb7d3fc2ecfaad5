package derek.model;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A Markdown text, parsed once: its blocks with what they claim, and their HTML with gaps where the
 * page decides. A text whose {@linkplain #outline() outline} is known is parsed when its blocks are
 * first asked for. Safe for several threads.
 */
public final class Summary {
  private final String file;
  private final Supplier<List<Block>> parser;
  private volatile @Nullable List<Block> blocks;
  private volatile @Nullable TextOutline outline;

  /**
   * A text that was parsed.
   *
   * @param file the Markdown file, relative to the project's root
   */
  public Summary(String file, List<Block> blocks) {
    this.file = file;
    this.blocks = List.copyOf(blocks);
    this.parser = List::of;
  }

  /**
   * A text that is parsed when it is needed.
   *
   * @param parser gives the blocks that the outline is of
   */
  public Summary(String file, TextOutline outline, Supplier<List<Block>> parser) {
    this.file = file;
    this.outline = outline;
    this.parser = parser;
  }

  /** The Markdown file, relative to the project's root. */
  public String file() {
    return file;
  }

  public List<Block> blocks() {
    List<Block> known = blocks;
    if (known == null) {
      known = List.copyOf(parser.get());
      blocks = known;
    }
    return known;
  }

  public TextOutline outline() {
    TextOutline known = outline;
    if (known == null) {
      known = TextOutline.of(blocks());
      outline = known;
    }
    return known;
  }

  /** Whether the other is the same file's text with the same blocks, parsed already or not. */
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
