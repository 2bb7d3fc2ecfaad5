package derek.build;

import java.nio.file.Path;

/**
 * Where a project's parts lie.
 *
 * @param root the folder that holds them; diagnostics name files relative to it
 * @param output where the site goes
 * @param theme the folder whose {@code templates}, {@code assets} and {@code content/schema} are
 *     used; mostly the root
 * @param memory the folder where builds into this output keep what the next one can take over
 */
public record ProjectLayout(Path root, Path output, Path theme, Path memory) {
  /** The name of the content folder, in {@link #root} and in diagnostics. */
  public static final String CONTENT = "content";

  private static final String CACHE = ".derek-cache";

  /** A project whose builds keep what they can in its cache. */
  public ProjectLayout(Path root, Path output, Path theme) {
    this(root, output, theme, root.resolve(CACHE));
  }

  /** A project that has its own theme. */
  public ProjectLayout(Path root, Path output) {
    this(root, output, root);
  }

  /** The layout of a project whose site goes into its own {@code site-output}. */
  public static ProjectLayout of(Path root) {
    return new ProjectLayout(root, root.resolve("site-output"));
  }

  public Path content() {
    return root.resolve(CONTENT);
  }

  public Path templates() {
    return theme.resolve("templates");
  }

  public Path assets() {
    return theme.resolve("assets");
  }

  /** The JSON Schemas of the content. */
  public Path schemas() {
    return theme.resolve(CONTENT).resolve("schema");
  }

  /** The same project, with its site in another place. */
  public ProjectLayout withOutput(Path newOutput) {
    return new ProjectLayout(root, newOutput, theme, memory);
  }

  /** The same project, with its site and what builds of it keep in a folder for themselves. */
  public ProjectLayout apart(Path folder) {
    return new ProjectLayout(root, folder.resolve("site"), theme, folder.resolve("memory"));
  }

  /** Parts of sites that any build can use again; nothing depends on it. */
  public Path cache() {
    return root.resolve(CACHE);
  }
}
