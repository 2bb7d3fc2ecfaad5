package derek.render;

import derek.diagnostic.LineIndex;
import derek.diagnostic.SourcePosition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A template as its designer wrote it, read without being run: its tags, what stands open among
 * them, what it names. It takes what it can from a template that is broken. Offsets count UTF-16
 * code units from 0.
 */
final class WrittenTemplate {
  /** The tags that hold something and have an end tag. */
  static final Set<String> HOLDING =
      Set.of(
          "autoescape",
          "block",
          "cache",
          "embed",
          "filter",
          "for",
          "if",
          "macro",
          "parallel",
          "verbatim");

  private static final Pattern OPENING = Pattern.compile("\\{[{%#]");
  private static final Pattern NAME = Pattern.compile("\\{%-?\\s*(\\w+)");
  private static final Pattern MACRO = Pattern.compile("\\bmacro\\s+(\\w+)\\s*\\(([^)]*)\\)");
  private static final Pattern GIVEN = Pattern.compile("\\b(?:for|set|as)\\s+(\\w+)");
  private static final Pattern LITERAL = Pattern.compile("[\"']([^\"']*)[\"']");
  private static final Set<String> REFERRING =
      Set.of("embed", "extends", "from", "import", "include");

  /**
   * A tag.
   *
   * @param name its first word; empty in one that prints
   * @param end behind its last character; where the next begins, if it is not closed
   */
  record Tag(String name, int start, int end, boolean isClosed) {}

  /** A template that another one names in quotation marks. */
  record Referred(String name, int start) {}

  /** A macro and the names of its parameters. */
  record Macro(String name, List<String> parameters, int start) {}

  private final String file;
  private final String text;
  private final LineIndex lines;
  private final List<Tag> tags;

  /**
   * A template.
   *
   * @param file what diagnostics call it
   */
  WrittenTemplate(String file, String text) {
    this.file = file;
    this.text = text;
    this.lines = new LineIndex(file, text);
    this.tags = tags(text);
  }

  String file() {
    return file;
  }

  SourcePosition position(int offset) {
    return lines.position(offset);
  }

  /** Empty where there is no such line. {@code number} counts from 1. */
  String line(int number) {
    return text.lines().skip(Math.max(0, number - 1L)).findFirst().orElse("");
  }

  /** The first tag that begins no later than in a line, and never ends. */
  Optional<Tag> unclosedTag(int line) {
    return tags.stream()
        .filter(each -> !each.isClosed() && position(each.start()).line() <= line)
        .findFirst();
  }

  /** The two characters that a tag begins with. */
  String opening(Tag tag) {
    return text.substring(tag.start(), tag.start() + 2);
  }

  /**
   * The tags that hold something and are not ended before the first tag that cannot stand where it
   * stands, the innermost first.
   */
  List<Tag> open() {
    Deque<Tag> open = new ArrayDeque<>();
    for (Tag each : tags) {
      if (HOLDING.contains(each.name())) {
        open.push(each);
      } else if (each.name().startsWith("end")) {
        if (open.isEmpty() || !each.name().equals("end" + open.peek().name())) {
          break;
        }
        open.pop();
      }
    }
    return List.copyOf(open);
  }

  /** The names that a template gives to values by itself: of parameters, in loops, with set. */
  Set<String> names() {
    Set<String> names = new TreeSet<>();
    macros().forEach(each -> names.addAll(each.parameters()));
    for (Tag tag : tags) {
      Matcher given = GIVEN.matcher(words(tag));
      while (!tag.name().isEmpty() && given.find()) {
        names.add(given.group(1));
      }
    }
    return names;
  }

  List<Macro> macros() {
    List<Macro> macros = new ArrayList<>();
    for (Tag tag : tags) {
      Matcher macro = MACRO.matcher(words(tag));
      if (tag.name().equals("macro") && macro.find()) {
        macros.add(
            new Macro(macro.group(1), parameters(macro.group(2)), tag.start() + macro.start(1)));
      }
    }
    return macros;
  }

  /** The templates that this one names. */
  List<Referred> referred() {
    List<Referred> found = new ArrayList<>();
    for (Tag tag : tags) {
      Matcher literal = LITERAL.matcher(words(tag));
      if (REFERRING.contains(tag.name()) && literal.find()) {
        found.add(new Referred(literal.group(1), tag.start() + literal.start(1)));
      }
    }
    return found;
  }

  private String words(Tag tag) {
    return text.substring(tag.start(), tag.end());
  }

  private static List<String> parameters(String written) {
    return Pattern.compile(",")
        .splitAsStream(written)
        .map(each -> each.replaceFirst("=.*", "").strip())
        .filter(each -> !each.isEmpty())
        .toList();
  }

  private static List<Tag> tags(String text) {
    List<Tag> tags = new ArrayList<>();
    Matcher opening = OPENING.matcher(text);
    int from = 0;
    while (opening.find(from)) {
      Tag tag = tag(text, opening.start());
      tags.add(tag);
      from = tag.end();
    }
    return tags;
  }

  private static Tag tag(String text, int start) {
    char kind = text.charAt(start + 1);
    int close = text.indexOf(kind == '{' ? "}}" : kind + "}", start + 2);
    Matcher next = OPENING.matcher(text);
    int following = kind != '#' && next.find(start + 2) ? next.start() : text.length();
    boolean isClosed = close >= 0 && (kind == '#' || close < following);
    Matcher name = NAME.matcher(text).region(start, text.length());
    return new Tag(
        kind == '%' && name.lookingAt() ? name.group(1) : "",
        start,
        isClosed ? close + 2 : following,
        isClosed);
  }
}
