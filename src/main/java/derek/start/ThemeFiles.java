package derek.start;

import derek.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/** What of an existing project a new one takes over. */
final class ThemeFiles {
  private static final List<String> FOLDERS = List.of("templates", "assets", "content/schema");

  private final Path theme;

  ThemeFiles(Path theme) {
    this.theme = theme;
  }

  /** The look and the schemas, by their paths. */
  void copyTo(SortedMap<String, byte[]> files) throws IOException {
    for (String folder : FOLDERS) {
      if (!Files.isDirectory(theme.resolve(folder))) {
        throw new NoSuchFileException(theme.resolve(folder).toString());
      }
      for (Path file : plainFiles(theme.resolve(folder))) {
        String path = theme.relativize(file).toString().replace('\\', '/');
        files.put(path, Files.readAllBytes(file));
      }
    }
  }

  /** The interface's words in a language: the project's own, or those of one of its examples. */
  Optional<String> messages(Language language) throws IOException {
    String file = "content/messages/" + language + ".json";
    if (Files.isRegularFile(theme.resolve(file))) {
      return Optional.of(Files.readString(theme.resolve(file)));
    }
    Path examples = theme.resolve("examples");
    if (!Files.isDirectory(examples)) {
      return Optional.empty();
    }
    try (Stream<Path> projects = Files.list(examples)) {
      Optional<Path> found =
          projects
              .sorted()
              .map(each -> each.resolve(file))
              .filter(Files::isRegularFile)
              .findFirst();
      return found.isEmpty() ? Optional.empty() : Optional.of(Files.readString(found.get()));
    }
  }

  private static List<Path> plainFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    }
  }
}
