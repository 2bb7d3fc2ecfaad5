package derek.start;

import derek.model.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** The interface's words of a new explainer: in each language the same keys. */
final class StarterMessages {
  private static final String LANGUAGE = "language.";
  private static final String NOT_ESTABLISHED = "?";

  private final Map<Language, ObjectNode> bundles = new LinkedHashMap<>();
  private final List<Language> untranslated = new ArrayList<>();

  StarterMessages(ThemeFiles theme, List<Language> languages, StarterTexts texts)
      throws IOException {
    ObjectNode english = read(theme.messages(StarterTexts.ENGLISH).orElse("{}"));
    for (Language language : languages) {
      String own = theme.messages(language).orElse(null);
      ObjectNode bundle = own == null ? english.deepCopy() : read(own);
      if (own == null) {
        untranslated.add(language);
        bundle.put("locale", language.tag().replace('-', '_'));
        bundle.remove(namesOfLanguages(bundle));
      }
      texts
          .messages(language)
          .properties()
          .forEach(each -> bundle.set(each.getKey(), each.getValue()));
      bundles.put(language, bundle);
    }
    complete(english);
  }

  /** The languages that the theme has no words in. */
  List<Language> untranslated() {
    return untranslated;
  }

  Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    bundles.forEach(
        (language, bundle) ->
            files.put("content/messages/" + language + ".json", StarterContent.written(bundle)));
    return files;
  }

  /** Every bundle names every language that one of them names, and has every message. */
  private void complete(ObjectNode english) {
    Set<String> keys = new LinkedHashSet<>();
    bundles.values().forEach(bundle -> keys.addAll(bundle.propertyNames()));
    bundles.keySet().forEach(language -> keys.add(LANGUAGE + language));
    bundles.forEach(
        (language, bundle) -> {
          for (String key : keys) {
            if (!bundle.has(key)) {
              bundle.put(key, missing(key, language, english));
            }
          }
        });
  }

  private static List<String> namesOfLanguages(ObjectNode bundle) {
    return bundle.propertyNames().stream().filter(key -> key.startsWith(LANGUAGE)).toList();
  }

  private static String missing(String key, Language language, ObjectNode english) {
    if (!key.startsWith(LANGUAGE)) {
      return english.path(key).asString(NOT_ESTABLISHED);
    }
    String tag = key.substring(LANGUAGE.length());
    return Language.isValid(tag) ? StarterTexts.name(new Language(tag), language) : tag;
  }

  private static ObjectNode read(String json) {
    return (ObjectNode) StarterTexts.JSON.readTree(json);
  }
}
