package derek.serve;

import derek.build.ProjectLayout;
import derek.diagnostic.SourcePosition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Shows a file of the editors at a line. It shows what lies in the project's content, templates and
 * assets, and nothing else of this machine.
 */
final class SourcePage {
  private final Map<String, Path> folders;
  private final SourceLinks links;

  SourcePage(ProjectLayout layout, SourceLinks links) {
    this.folders =
        Map.of(
            ProjectLayout.CONTENT,
            layout.content(),
            "templates",
            layout.templates(),
            "assets",
            layout.assets());
    this.links = links;
  }

  /** The page; empty where the file is none of the project's. */
  Optional<String> of(SourcePosition place, String language) {
    try {
      String name = place.file();
      Path folder = folders.get(name.substring(0, Math.max(0, name.indexOf('/'))));
      if (folder == null) {
        return Optional.empty();
      }
      Path file = folder.resolve(name.substring(name.indexOf('/') + 1)).toRealPath();
      if (!file.startsWith(folder.toRealPath()) || !Files.isRegularFile(file)) {
        return Optional.empty();
      }
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return Optional.of(page(place, language, text));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty(); // no such file, or no name of one
    }
  }

  private String page(SourcePosition place, String language, String text) {
    Words words = Words.in(language);
    StringBuilder body = new StringBuilder();
    links
        .inEditor(place)
        .ifPresent(
            address ->
                body.append("<p><a href=\"")
                    .append(Html.escaped(address))
                    .append("\">")
                    .append(Html.escaped(words.of("open")))
                    .append("</a></p>\n"));
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      appendLine(body, i + 1, lines.get(i), place);
    }
    String title = words.of("source-title", Map.of("file", place.file()));
    return Html.page(language, title, "", body.toString());
  }

  private static void appendLine(
      StringBuilder body, int number, String line, SourcePosition place) {
    boolean marked = number == place.line();
    body.append(marked ? "<div class=\"line marked\" id=\"marked\">" : "<div class=\"line\">")
        .append("<span class=\"number\">")
        .append(number)
        .append("</span><pre>")
        .append(marked ? withMark(line, place.column()) : Html.escaped(line))
        .append("</pre></div>\n");
  }

  /** The line with the word marked that begins in a column. */
  private static String withMark(String line, int column) {
    int start = column - 1;
    if (start < 0 || start >= line.length()) {
      return Html.escaped(line);
    }
    int end = start + 1;
    while (end < line.length() && Character.isLetterOrDigit(line.charAt(end))) {
      end++;
    }
    return Html.escaped(line.substring(0, start))
        + "<mark>"
        + Html.escaped(line.substring(start, end))
        + "</mark>"
        + Html.escaped(line.substring(end));
  }
}
