package derek.language;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import derek.model.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One message, ready to be filled in. For many threads. */
final class Message {
  private final @Nullable MessageFormat format;
  private final String pattern;
  private final Set<String> arguments;
  private final List<CaseArgument> cases;

  /** Throws what {@link MessageFormat} throws where the pattern is malformed. */
  Message(String pattern, Language language) {
    this.pattern = pattern;
    if (isLiteral(pattern)) {
      format = null;
      arguments = Set.of();
      cases = List.of();
    } else {
      format = new MessageFormat(pattern, ULocale.forLocale(language.locale()));
      arguments = Set.copyOf(format.getArgumentNames());
      cases = arguments.stream().flatMap(CaseArgument::of).toList();
    }
  }

  /** Text that ICU's syntax leaves as it is, so that it need not be loaded for it. */
  static boolean isLiteral(String pattern) {
    return pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0 && pattern.indexOf('}') < 0;
  }

  /**
   * The text with its arguments filled in.
   *
   * @throws IllegalArgumentException where one is not given: ICU would print its name
   */
  String format(Map<String, ?> given, CaseSuffixes suffixes) {
    if (format == null) {
      return pattern;
    }
    Map<String, Object> values = withSuffixes(given, suffixes);
    if (!values.keySet().containsAll(arguments)) {
      throw new IllegalArgumentException(
          "needs the arguments %s, not only %s"
              .formatted(new TreeSet<>(arguments), new TreeSet<>(given.keySet())));
    }
    synchronized (format) {
      return format.format(values);
    }
  }

  private Map<String, Object> withSuffixes(Map<String, ?> given, CaseSuffixes suffixes) {
    Map<String, Object> values = new HashMap<>(given);
    for (CaseArgument each : cases) {
      Object base = values.get(each.base());
      if (base != null) {
        values.putIfAbsent(each.name(), suffixes.suffix(base.toString(), each.grammaticalCase()));
      }
    }
    return values;
  }
}
