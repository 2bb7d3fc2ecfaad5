package derek.language;

import derek.model.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One message, ready to be filled in. For many threads. */
final class Message {
  private final @Nullable PlainPattern plain;
  private final Lazy<IcuPattern> format;
  private final Set<String> arguments;
  private final List<CaseArgument> cases;

  /** Throws what ICU throws where the pattern is malformed. */
  Message(String pattern, Language language) {
    plain = PlainPattern.of(pattern).orElse(null);
    format = new Lazy<>(() -> new IcuPattern(pattern, language));
    arguments = Set.copyOf(plain == null ? format.get().arguments() : plain.arguments());
    cases = arguments.stream().flatMap(CaseArgument::of).toList();
  }

  /**
   * The text with its arguments filled in.
   *
   * @throws IllegalArgumentException where one is not given: ICU would print its name
   */
  String format(Map<String, ?> given, CaseSuffixes suffixes) {
    Map<String, ?> values = cases.isEmpty() ? given : withSuffixes(given, suffixes);
    String text = plain == null ? null : plain.format(values);
    return text == null ? formatted(given, values) : text;
  }

  private String formatted(Map<String, ?> given, Map<String, ?> values) {
    if (!values.keySet().containsAll(arguments)) {
      throw new IllegalArgumentException(
          "needs the arguments %s, not only %s"
              .formatted(new TreeSet<>(arguments), new TreeSet<>(given.keySet())));
    }
    return format.get().format(values);
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
