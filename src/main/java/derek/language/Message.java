package derek.language;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import derek.model.Language;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One message, ready to be filled in. For many threads. */
final class Message {
  private final @Nullable MessageFormat format;
  private final String pattern;
  private final List<CaseArgument> cases;

  /** Throws what {@link MessageFormat} throws where the pattern is malformed. */
  Message(String pattern, Language language) {
    this.pattern = pattern;
    if (isLiteral(pattern)) {
      format = null;
      cases = List.of();
    } else {
      format = new MessageFormat(pattern, ULocale.forLocale(language.locale()));
      cases = format.getArgumentNames().stream().flatMap(CaseArgument::of).toList();
    }
  }

  /** Text that ICU's syntax leaves as it is, so that it need not be loaded for it. */
  static boolean isLiteral(String pattern) {
    return pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0 && pattern.indexOf('}') < 0;
  }

  String format(Map<String, ?> arguments, CaseSuffixes suffixes) {
    if (format == null) {
      return pattern;
    }
    Map<String, Object> values = new TreeMap<>(arguments);
    for (CaseArgument each : cases) {
      Object base = values.get(each.base());
      if (base != null) {
        values.putIfAbsent(each.name(), suffixes.suffix(base.toString(), each.grammaticalCase()));
      }
    }
    synchronized (format) {
      return format.format(values);
    }
  }
}
