package derek.model;

import java.util.List;

/**
 * A Markdown text, parsed once: its blocks with what they claim, and their HTML with gaps where the
 * page decides.
 *
 * @param file the Markdown file, relative to the project's root
 */
public record Summary(String file, List<Block> blocks) {
  public Summary {
    blocks = List.copyOf(blocks);
  }
}
