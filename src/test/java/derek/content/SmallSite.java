package derek.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** The small site of {@code src/test/resources/whole}, copied to where a test may break it. */
final class SmallSite {
  private static final Path WHOLE = Path.of("src/test/resources/whole/content");
  private static final Path SCHEMAS = Path.of("content/schema");

  private SmallSite() {}

  /** Its content folder within {@code folder}. */
  static Path in(Path folder) throws IOException {
    Path content = folder.resolve("content");
    copy(WHOLE, content);
    copy(SCHEMAS, content.resolve("schema"));
    return content;
  }

  /** Copies files over those that are there. */
  static void copy(Path from, Path to) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(from)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      Path target = to.resolve(from.relativize(file));
      Files.createDirectories(target.getParent());
      Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
