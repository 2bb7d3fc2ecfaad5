package derek.site;

import derek.content.ContentLoader;
import derek.content.LoadedContent;
import derek.model.Archive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The little site of {@code src/test/resources/site}, with a record of each kind and each field in
 * use, in the words of the project's own interface.
 */
public final class SampleSite {
  private static final Path CONTENT = Path.of("src/test/resources/site/content");
  private static final Path PROJECT = Path.of("content");

  private SampleSite() {}

  /** The site's archive, read by way of an empty folder. */
  public static Archive archive(Path empty) throws IOException {
    copy(CONTENT, empty);
    copy(PROJECT.resolve("messages"), empty.resolve("messages"));
    copy(PROJECT.resolve("schema"), empty.resolve("schema"));
    LoadedContent loaded = ContentLoader.load(empty, "content");
    if (!loaded.diagnostics().isEmpty()) {
      throw new IllegalStateException("the sample is not sound: " + loaded.diagnostics());
    }
    return loaded.archive().orElseThrow().withoutDrafts();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }
}
