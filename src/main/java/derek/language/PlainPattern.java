package derek.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of ICU's message syntax in which nothing stands but text and arguments without a type,
 * as in <code>{name} — {site}</code>. Most are such; texts are put into them without ICU, to the
 * same effect. Immutable.
 *
 * @param texts before, between and after the arguments; one more than these
 */
record PlainPattern(List<String> texts, List<String> arguments) {
  private static final Pattern ARGUMENT = Pattern.compile("\\{([A-Za-z_][A-Za-z0-9_]*)}");

  PlainPattern {
    texts = List.copyOf(texts);
    arguments = List.copyOf(arguments);
  }

  /** A pattern taken apart; empty where it says more than that, or is malformed. */
  static Optional<PlainPattern> of(String pattern) {
    List<String> texts = new ArrayList<>();
    List<String> arguments = new ArrayList<>();
    Matcher argument = ARGUMENT.matcher(pattern);
    int end = 0;
    while (argument.find()) {
      texts.add(pattern.substring(end, argument.start()));
      arguments.add(argument.group(1));
      end = argument.end();
    }
    texts.add(pattern.substring(end));
    return texts.stream().allMatch(PlainPattern::isLiteral)
        ? Optional.of(new PlainPattern(texts, arguments))
        : Optional.empty();
  }

  /** Text that ICU's syntax leaves as it is. */
  private static boolean isLiteral(String text) {
    return text.indexOf('{') < 0 && text.indexOf('\'') < 0 && text.indexOf('}') < 0;
  }

  /** The text; null where an argument is no text, as numbers are written in the language's way. */
  @Nullable String format(Map<String, ?> values) {
    StringBuilder text = new StringBuilder(texts.get(0));
    for (int i = 0; i < arguments.size(); i++) {
      if (!(values.get(arguments.get(i)) instanceof String value)) {
        return null;
      }
      text.append(value).append(texts.get(i + 1));
    }
    return text.toString();
  }
}
