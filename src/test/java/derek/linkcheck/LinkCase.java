package derek.linkcheck;

import derek.output.OutputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One planted site and every finding that it must have, from {@code
 * src/test/resources/linkcheck/*.cases}; the format is told in the README beside them.
 */
public record LinkCase(
    String name, Map<String, String> options, List<OutputFile> files, List<String> expected) {
  private static final Path FOLDER = Path.of("src/test/resources/linkcheck");
  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

  public static List<LinkCase> readAll() {
    try (Stream<Path> paths = Files.list(FOLDER)) {
      return paths
          .filter(path -> path.toString().endsWith(".cases"))
          .sorted()
          .flatMap(path -> read(path).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<LinkCase> read(Path path) {
    List<LinkCase> cases = new ArrayList<>();
    try {
      String[] parts = Files.readString(path).split("(?m)^## ");
      for (int i = 1; i < parts.length; i++) {
        cases.add(new Reader(path.getFileName() + ": ").read(parts[i]));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cases;
  }

  @Override
  public String toString() {
    return name;
  }

  private static final class Reader {
    private final String prefix;
    private final Map<String, String> options = new LinkedHashMap<>();
    private final Map<String, StringBuilder> files = new LinkedHashMap<>();
    private final List<String> expected = new ArrayList<>();
    private String last = "";

    Reader(String prefix) {
      this.prefix = prefix;
    }

    LinkCase read(String text) {
      String[] lines = text.split("\n");
      for (int i = 1; i < lines.length; i++) {
        readLine(unescape(lines[i]));
      }
      List<OutputFile> outputs = new ArrayList<>();
      files.forEach(
          (path, content) ->
              outputs.add(
                  new OutputFile(path, content.toString().getBytes(StandardCharsets.UTF_8))));
      return new LinkCase(prefix + lines[0], options, outputs, expected);
    }

    private void readLine(String line) {
      if (line.startsWith("=> ")) {
        expected.add(line.substring(3).strip());
      } else if (line.startsWith("| ")) {
        files.get(last).append('\n').append(line.substring(2));
      } else if (line.startsWith("options: ")) {
        for (String option : line.substring(9).split(" ")) {
          String[] parts = option.split("=", 2);
          options.put(parts[0], parts[1]);
        }
      } else if (line.startsWith("files: ")) {
        for (String path : line.substring(7).split(" ")) {
          files.put(path, new StringBuilder());
        }
      } else if (!line.isBlank()) {
        int colon = line.indexOf(':');
        last = line.substring(0, colon);
        files.put(last, new StringBuilder(line.substring(colon + 1).strip()));
      }
    }

    private static String unescape(String line) {
      Matcher matcher = ESCAPE.matcher(line);
      return matcher.replaceAll(
          match -> Matcher.quoteReplacement("" + (char) Integer.parseInt(match.group(1), 16)));
    }
  }
}
