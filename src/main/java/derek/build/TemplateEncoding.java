package derek.build;

import derek.content.Utf8Text;
import derek.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Whether the templates are UTF-8: in what else they are, letters would come out wrong. */
final class TemplateEncoding {
  private static final String ENDING = ".html";

  private TemplateEncoding() {}

  /**
   * An error for each template of a folder that is not UTF-8, or begins with a byte order mark;
   * none where there is no such folder. What cannot be read is told elsewhere.
   *
   * @param name what diagnostics call the folder
   */
  static List<Diagnostic> check(Path folder, String name) {
    List<Diagnostic> found = new ArrayList<>();
    if (Files.isDirectory(folder) && Files.isReadable(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        files
            .filter(file -> file.toString().endsWith(ENDING))
            .filter(file -> Files.isRegularFile(file) && Files.isReadable(file))
            .sorted()
            .forEach(file -> Utf8Text.of(bytes(file), name + "/" + file.getFileName(), found));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return found;
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
