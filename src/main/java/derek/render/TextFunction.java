package derek.render;

import derek.model.Language;
import derek.site.Wording;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code text(key)}, {@code text(key, {'count': 3})}, {@code text(key, {}, language)}: a message of
 * the interface, in the page's language where none is given.
 */
final class TextFunction implements Function {
  private final Wording words;

  TextFunction(Wording words) {
    this.words = words;
  }

  @Override
  public List<String> getArgumentNames() {
    return List.of("key", "arguments", "language");
  }

  @Override
  public Object execute(
      Map<String, Object> given, PebbleTemplate self, EvaluationContext context, int line) {
    String key = String.valueOf(given.get("key"));
    try {
      return words.text(language(given, context), key, arguments(given.get("arguments")));
    } catch (IllegalArgumentException e) {
      throw new PebbleException(e, String.valueOf(e.getMessage()), line, self.getName());
    }
  }

  private static Language language(Map<String, Object> given, EvaluationContext context) {
    Object language = given.get("language");
    return new Language(
        language == null ? context.getLocale().toLanguageTag() : language.toString());
  }

  @SuppressWarnings("unchecked") // A map literal of a template has strings for keys.
  private static Map<String, ?> arguments(@Nullable Object arguments) {
    return arguments instanceof Map<?, ?> map ? (Map<String, ?>) map : Map.of();
  }
}
