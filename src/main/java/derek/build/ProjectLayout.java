package derek.build;

import java.nio.file.Path;

/**
 * Where a project's parts lie.
 *
 * @param root the folder that holds them; diagnostics name files relative to it
 * @param output where the site goes
 */
public record ProjectLayout(Path root, Path output) {
  /** The name of the content folder, in {@link #root} and in diagnostics. */
  public static final String CONTENT = "content";

  /** The layout of a project whose site goes into its own {@code site-output}. */
  public static ProjectLayout of(Path root) {
    return new ProjectLayout(root, root.resolve("site-output"));
  }

  public Path content() {
    return root.resolve(CONTENT);
  }

  public Path templates() {
    return root.resolve("templates");
  }

  public Path assets() {
    return root.resolve("assets");
  }

  /** What builds keep for the next one; nothing depends on it. */
  public Path cache() {
    return root.resolve(".derek-cache");
  }
}
