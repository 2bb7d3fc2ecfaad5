package derek.render;

import derek.language.Messages;
import derek.model.Language;
import derek.render.TemplateFault.Told;
import derek.site.Site;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
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
    String tag = tag(given, context);
    Messages known = messages.get(tag);
    if (known == null) {
      throw new TemplateFault(unknownLanguage(tag), line, self.getName());
    }
    if (!known.has(key)) {
      throw new TemplateFault(unknownMessage(key, known), line, self.getName());
    }
    try {
      return known.text(key, arguments(given.get("arguments")));
    } catch (IllegalArgumentException e) {
      throw new TemplateFault(
          Told.of("the message “" + key + "” cannot be filled in").at(key).hint(e.getMessage()),
          line,
          self.getName());
    }
  }

  private static String tag(Map<String, Object> given, EvaluationContext context) {
    Object language = given.get("language");
    return language == null ? context.getLocale().toLanguageTag() : language.toString();
  }

  private Told unknownLanguage(String tag) {
    return Told.of("the site has no language “" + tag + "”")
        .at(tag)
        .expected("one of: " + String.join(", ", new TreeSet<>(messages.keySet())), tag);
  }

  private static Told unknownMessage(String key, Messages known) {
    return Told.of("no message “" + key + "”")
        .at(key)
        .expected("the key of a message in content/messages/", key)
        .hint(known.nearest(key).orElse(null));
  }

  @SuppressWarnings("unchecked") // A map literal of a template has strings for keys.
  private static Map<String, ?> arguments(@Nullable Object arguments) {
    return arguments instanceof Map<?, ?> map ? (Map<String, ?>) map : Map.of();
  }
}
