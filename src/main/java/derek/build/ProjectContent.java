package derek.build;

import derek.cache.FileDigests;
import derek.content.ContentLoader;
import derek.content.LoadedContent;

/** What stands in a project's content folder, for those who build nothing. */
public final class ProjectContent {
  private ProjectContent() {}

  /**
   * Reads the content, sparing what the last build found to be sound. The blocks of its texts are
   * not held: who asks for them has them parsed again. Nothing is left to the next build.
   */
  public static LoadedContent read(ProjectLayout layout) {
    try (ContentMemory memory = new ContentMemory(layout.memory(), FileDigests.none())) {
      return ContentLoader.load(
          layout.content(), ProjectLayout.CONTENT, layout.schemas(), memory.reading());
    }
  }
}
