package derek.render;

import derek.diagnostic.SourcePosition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the column of what is wrong in a template. Pebble tells the line alone, so this looks there
 * for the first thing that the message names; where it names nothing of the line, for the first
 * tag.
 */
final class TemplatePlace {
  private static final Pattern NAMED =
      Pattern.compile("\\[([^\\[\\]]+)]|“([^“”]+)”|\"([^\"]+)\"|'([^']+)'");
  private static final Pattern TAG = Pattern.compile("\\{[{%]");

  private TemplatePlace() {}

  /**
   * The place of a mistake.
   *
   * @param file as diagnostics call it
   * @param line counts from 1
   */
  static SourcePosition of(Path template, String file, int line, String message) {
    return new SourcePosition(file, line, 1 + start(line(template, line), message));
  }

  /** Empty where the line cannot be read: what is wrong is told nevertheless. */
  private static String line(Path template, int line) {
    try {
      List<String> lines = Files.readAllLines(template, StandardCharsets.UTF_8);
      return line >= 1 && line <= lines.size() ? lines.get(line - 1) : "";
    } catch (IOException e) {
      return "";
    }
  }

  private static int start(String line, String message) {
    Matcher named = NAMED.matcher(message);
    while (named.find()) {
      int at = find(word(named), line);
      if (at >= 0) {
        return at;
      }
    }
    Matcher tag = TAG.matcher(line);
    return tag.find() ? tag.start() : line.length() - line.stripLeading().length();
  }

  private static String word(Matcher named) {
    int group = 1;
    while (named.group(group) == null) {
      group++;
    }
    return named.group(group);
  }

  /** Where a word stands that is no part of another; negative where it does not. */
  private static int find(String word, String line) {
    Matcher part = Pattern.compile("(?<!\\w)" + Pattern.quote(word) + "(?!\\w)").matcher(line);
    return part.find() ? part.start() : -1;
  }
}
