package derek.start;

import derek.model.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The content of a new explainer: its settings, an invented source that says that it is one, a term
 * and two pages.
 */
final class StarterContent {
  private static final String SOURCE = "example-report";
  private static final Map<String, String> QUOTES =
      Map.of("kk", "«»“”", "ky", "«»“”", "ru", "«»„“", "uk", "«»„“", "fr", "«»“”", "de", "„“‚‘");
  private static final String OTHER_QUOTES = "“”‘’";

  private final StarterTexts texts;

  StarterContent(StarterTexts texts) {
    this.texts = texts;
  }

  /** By path, from the project's root. */
  Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("content/site.json", written(settings()));
    files.put("content/style.json", written(style()));
    files.put("content/sources/" + SOURCE + ".json", written(source()));
    files.put("content/glossary/source.json", written(term()));
    for (String page : List.of("home", "about")) {
      String folder = "content/pages/" + page + "/";
      files.put(folder + "record.json", written(page(page)));
      for (Language language : texts.languages()) {
        files.put(folder + language + ".md", texts.in(language, page + ".text"));
      }
    }
    return files;
  }

  private ObjectNode settings() {
    ObjectNode settings = file("schema/", "site");
    settings.set("title", texts.localized("title"));
    settings.set("tagline", texts.localized("tagline"));
    settings.put("baseUrl", "https://explainer.example/");
    ArrayNode languages = settings.putArray("languages");
    for (Language language : texts.languages()) {
      languages
          .addObject()
          .put("code", language.tag())
          .put("name", StarterTexts.ownName(language))
          .put("quotes", QUOTES.getOrDefault(language.locale().getLanguage(), OTHER_QUOTES));
    }
    settings.set("publisher", texts.localized("publisher"));
    settings.set("license", texts.localized("license"));
    return settings;
  }

  private static ObjectNode style() {
    ObjectNode style = file("schema/", "style");
    style.putArray("acknowledged");
    return style;
  }

  private ObjectNode source() {
    Language original = texts.languages().get(0);
    ObjectNode source = file("../schema/", "source");
    source.put("kind", "report");
    source.set("label", texts.localized("source.label"));
    source.set("publisherName", texts.localized("source.publisher"));
    source.put("language", original.tag());
    source.put("date", "2020-01-08");
    source.put("seen", "live");
    source.set("lead", texts.localized("source.lead"));
    ObjectNode quote =
        source.putArray("passages").addObject().put("id", "1").putArray("quotes").addObject();
    quote.put("exact", texts.in(original, "source.quote"));
    ObjectNode translation = texts.localized("source.quote");
    translation.remove(original.tag());
    if (!translation.isEmpty()) {
      quote.set("translation", translation);
    }
    return source;
  }

  private ObjectNode term() {
    ObjectNode term = file("../schema/", "term");
    term.set("term", texts.localized("term"));
    term.putArray("text").add(editorial("term.text"));
    return term;
  }

  private ObjectNode page(String page) {
    ObjectNode record = file("../../schema/", "page");
    record.set("title", texts.localized(page + ".title"));
    record.set("lead", editorial(page + ".lead"));
    return record;
  }

  private ObjectNode editorial(String key) {
    ObjectNode statement = StarterTexts.JSON.createObjectNode();
    statement.set("text", texts.localized(key));
    return statement.put("editorial", true);
  }

  private static ObjectNode file(String schemas, String kind) {
    return StarterTexts.JSON.createObjectNode().put("$schema", schemas + kind + ".schema.json");
  }

  static String written(JsonNode json) {
    return StarterTexts.JSON.writer(SerializationFeature.INDENT_OUTPUT).writeValueAsString(json)
        + "\n";
  }
}
