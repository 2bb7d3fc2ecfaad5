package derek.language;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import derek.model.Language;
import java.util.Map;
import java.util.Set;

/** A pattern that needs ICU. For many threads. */
final class IcuPattern {
  private final MessageFormat format;

  /** Throws what {@link MessageFormat} throws where the pattern is malformed. */
  IcuPattern(String pattern, Language language) {
    format = new MessageFormat(pattern, ULocale.forLocale(language.locale()));
  }

  Set<String> arguments() {
    return format.getArgumentNames();
  }

  /** The text; ICU's formats serve one thread at a time. */
  synchronized String format(Map<String, ?> values) {
    return format.format(values);
  }
}
