package derek.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of templates as they are written, for telling what is wrong with them.
 *
 * @param called what diagnostics call it
 */
record TemplateFolder(Path folder, String called) {
  static final String ENDING = ".html";

  /** The templates' names, without their ending, sorted. */
  List<String> names() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(each -> each.getFileName().toString())
          .filter(each -> each.endsWith(ENDING))
          .map(each -> each.substring(0, each.length() - ENDING.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of(); // what is wrong is told nevertheless
    }
  }

  List<WrittenTemplate> all() {
    return names().stream().map(this::read).toList();
  }

  /** A template; without text where it cannot be read: what is wrong is told nevertheless. */
  WrittenTemplate read(String name) {
    try {
      byte[] bytes = Files.readAllBytes(folder.resolve(name + ENDING));
      return new WrittenTemplate(file(name), new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      return new WrittenTemplate(file(name), "");
    }
  }

  /** What diagnostics call a template. */
  String file(String name) {
    return called + "/" + (name.endsWith(ENDING) ? name : name + ENDING);
  }
}
