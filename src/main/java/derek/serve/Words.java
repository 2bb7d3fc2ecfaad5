package derek.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The preview's own words in one language: those that are not part of any site. */
final class Words {
  private static final String FALLBACK = "en";

  private final JsonNode words;

  private Words(JsonNode words) {
    this.words = words;
  }

  /** In Kazakh, or in English for every other language. */
  static Words in(String language) {
    return new Words(new JsonMapper().readTree(json(language)));
  }

  /** The same, for the script. */
  static byte[] json(String language) {
    return resource("words-" + (language.equals("kk") ? "kk" : FALLBACK) + ".json");
  }

  String of(String key) {
    JsonNode word = words.path(key);
    if (!word.isString()) {
      throw new IllegalArgumentException("the preview has no word “" + key + "”");
    }
    return word.asString();
  }

  String of(String key, Map<String, String> values) {
    String text = of(key);
    for (Map.Entry<String, String> value : values.entrySet()) {
      text = text.replace("{" + value.getKey() + "}", value.getValue());
    }
    return text;
  }

  /** A file that is part of the preview. */
  static byte[] resource(String name) {
    try (InputStream file = Words.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("the program lacks its file " + name);
      }
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
