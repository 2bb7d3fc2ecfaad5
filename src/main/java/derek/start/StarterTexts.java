package derek.start;

import derek.model.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a new explainer says at first, in each of its languages; in English where it is unknown. */
final class StarterTexts {
  static final Language ENGLISH = new Language("en");
  static final JsonMapper JSON = new JsonMapper();

  private static final List<Language> KNOWN =
      List.of(new Language("kk"), ENGLISH, new Language("ky"), new Language("ru"));

  private final Map<Language, JsonNode> texts = new LinkedHashMap<>();

  StarterTexts(List<Language> languages) throws IOException {
    for (Language language : languages) {
      Language spoken = KNOWN.contains(language) ? language : ENGLISH;
      texts.put(language, JSON.readTree(resource("texts/" + spoken + ".json")));
    }
  }

  /** The languages, the original first. */
  List<Language> languages() {
    return List.copyOf(texts.keySet());
  }

  String in(Language language, String key) {
    return texts.getOrDefault(language, JSON.createObjectNode()).path(key).asString();
  }

  /** The text in every language, as content has it. */
  ObjectNode localized(String key) {
    ObjectNode localized = JSON.createObjectNode();
    languages().forEach(language -> localized.put(language.tag(), in(language, key)));
    return localized;
  }

  /** The messages of which a new explainer needs others than the theme has. */
  JsonNode messages(Language language) {
    return texts.getOrDefault(language, JSON.createObjectNode()).path("messages");
  }

  /** A language's name in another, as the Java platform knows it. */
  static String name(Language language, Language in) {
    String name = language.locale().getDisplayName(in.locale());
    return name.isEmpty() ? language.tag() : name;
  }

  /** A language's name in itself, for the switch: with a capital. */
  static String ownName(Language language) {
    String name = name(language, language);
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** A text file of the program. */
  static String resource(String name) throws IOException {
    try (InputStream stream = StarterTexts.class.getResourceAsStream("/derek/start/" + name)) {
      if (stream == null) {
        throw new NoSuchFileException(name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
