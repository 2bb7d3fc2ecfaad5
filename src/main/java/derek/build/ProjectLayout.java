package derek.build;

import java.nio.file.Path;

/**
 * Where a project's parts lie.
 *
 * @param root the folder that holds them; diagnostics name files relative to it
 * @param output where the site goes
 * @param theme the folder whose {@code templates}, {@code assets} and {@code content/schema} are
 *     used; mostly the root
 */
public record ProjectLayout(Path root, Path output, Path theme) {
  /** The name of the content folder, in {@link #root} and in diagnostics. */
  public static final String CONTENT = "content";

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
    return new ProjectLayout(root, newOutput, theme);
  }

  /** What builds keep for the next one; nothing depends on it. */
  public Path cache() {
    return root.resolve(".derek-cache");
  }
}
