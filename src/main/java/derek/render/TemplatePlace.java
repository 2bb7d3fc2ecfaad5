package derek.render;

import derek.diagnostic.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the column of what is wrong in a template. Pebble tells the line alone, and for calls of
 * macros that line with the file of another template; so this looks there for a word.
 */
final class TemplatePlace {
  private static final Pattern TAG = Pattern.compile("\\{[{%]");

  private final TemplateFolder folder;

  TemplatePlace(TemplateFolder folder) {
    this.folder = folder;
  }

  /**
   * Where a word stands in a line: in the template that Pebble names, or else in the page's, or
   * else in the first that has it there. Where none has it, the line's first tag.
   *
   * @param named the template that Pebble names
   * @param page the one that was asked for
   * @param line counts from 1
   */
  SourcePosition of(String named, String page, int line, @Nullable String word) {
    WrittenTemplate first = folder.read(named);
    if (word != null) {
      for (String each : candidates(named, page)) {
        WrittenTemplate template = folder.read(each);
        OptionalInt start = find(word, template.line(line));
        if (start.isPresent()) {
          return new SourcePosition(template.file(), line, 1 + start.getAsInt());
        }
      }
    }
    return new SourcePosition(first.file(), line, 1 + firstTag(first.line(line)));
  }

  private List<String> candidates(String named, String page) {
    List<String> candidates = new ArrayList<>(List.of(named, page));
    candidates.addAll(folder.names());
    return candidates;
  }

  private static int firstTag(String line) {
    Matcher tag = TAG.matcher(line);
    return tag.find() ? tag.start() : line.length() - line.stripLeading().length();
  }

  /** A word that is no part of another, nor the name of a macro where that is written. */
  private static String bounded(String word) {
    boolean isWord = Character.isLetterOrDigit(word.codePointAt(0));
    return isWord
        ? "(?<![\\p{L}\\p{N}_])(?<!macro )" + Pattern.quote(word) + "(?![\\p{L}\\p{N}_])"
        : Pattern.quote(word);
  }

  /** Where a word stands that is no part of another, within a tag if it can be. */
  private static OptionalInt find(String word, String line) {
    if (word.isEmpty()) {
      return OptionalInt.empty();
    }
    Matcher tag = TAG.matcher(line);
    int from = tag.find() ? tag.start() : 0;
    Matcher part = Pattern.compile(bounded(word)).matcher(line);
    if (part.find(from)) {
      return OptionalInt.of(part.start());
    }
    return part.find(0) ? OptionalInt.of(part.start()) : OptionalInt.empty();
  }
}
