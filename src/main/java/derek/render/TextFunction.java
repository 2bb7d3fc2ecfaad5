package derek.render;

import derek.language.Messages;
import derek.model.Language;
import derek.site.Site;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code text(key)}, {@code text(key, {'count': 3})}, {@code text(key, {}, language)}: a message of
 * the interface, in the page's language where none is given.
 */
final class TextFunction implements Function {
  private final Map<String, Messages> messages = new HashMap<>();

  TextFunction(Site site) {
    for (Language each : site.settings().languageList()) {
      messages.put(each.tag(), site.localization(each).messages());
    }
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
      return messages(given, context).text(key, arguments(given.get("arguments")));
    } catch (IllegalArgumentException e) {
      throw new PebbleException(e, String.valueOf(e.getMessage()), line, self.getName());
    }
  }

  private Messages messages(Map<String, Object> given, EvaluationContext context) {
    Object language = given.get("language");
    String tag = language == null ? context.getLocale().toLanguageTag() : language.toString();
    Messages known = messages.get(tag);
    if (known == null) {
      throw new IllegalArgumentException("the site has no language “" + tag + "”");
    }
    return known;
  }

  @SuppressWarnings("unchecked") // A map literal of a template has strings for keys.
  private static Map<String, ?> arguments(@Nullable Object arguments) {
    return arguments instanceof Map<?, ?> map ? (Map<String, ?>) map : Map.of();
  }
}
