package derek.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The assets that the templates name. A small site may have no page that needs one of them, such as
 * the script of long lists; it is in use all the same.
 */
final class TemplateAssets {
  private static final Pattern NAMED =
      Pattern.compile("asset\\(\\s*['\"]([^'\"]+)['\"]|assets\\s*\\}\\}([\\w./-]+)");

  private TemplateAssets() {}

  /** Their paths in the site, sorted. Templates that cannot be read are for others to report. */
  static List<String> in(Path templates) {
    Set<String> paths = new TreeSet<>();
    if (Files.isDirectory(templates)) {
      try (Stream<Path> files = Files.walk(templates)) {
        files
            .filter(file -> file.toString().endsWith(".html") && Files.isReadable(file))
            .forEach(file -> addNamed(file, paths));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return List.copyOf(paths);
  }

  private static void addNamed(Path template, Set<String> paths) {
    try {
      String text = new String(Files.readAllBytes(template), StandardCharsets.UTF_8);
      NAMED
          .matcher(text)
          .results()
          .map(TemplateAssets::name)
          .forEach(name -> paths.add("assets/" + name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(MatchResult named) {
    return named.group(1) == null ? named.group(2) : named.group(1);
  }
}
