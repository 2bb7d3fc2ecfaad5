package derek.content;

import derek.diagnostic.Diagnostic;
import derek.model.Language;
import derek.model.SiteSettings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The languages of {@code site.json}: they are read first, for everything else depends on them. */
final class LanguagesDecoder {
  private static final String DEFAULT_QUOTES = "“”‘’";
  private static final int QUOTES = 4;

  private final List<Diagnostic> diagnostics;
  private final Set<String> taken = new HashSet<>();

  LanguagesDecoder(List<Diagnostic> diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The languages in the order written; empty where none can be used. */
  List<SiteSettings.SiteLanguage> decode(JsonValue.JsonObject settings) {
    int before = diagnostics.size();
    Fields fields = new Fields(settings, new Decoding(List.of(), diagnostics));
    List<SiteSettings.SiteLanguage> languages =
        new ArrayList<>(fields.list("languages", this::language));
    if (languages.isEmpty() && diagnostics.size() == before) {
      diagnostics.add(
          Diagnostic.error("missing-field", settings.position(), "the site has no languages")
              .expected("\"languages\": [{\"code\": \"kk\", \"name\": \"Қазақша\"}, …]", null));
    }
    return languages;
  }

  private SiteSettings.@Nullable SiteLanguage language(Fields fields) {
    String tag = fields.requiredStringOrNull("code");
    String name = fields.requiredString("name");
    String quotes = quotes(fields);
    if (tag == null) {
      return null;
    }
    if (!Language.isValid(tag)) {
      diagnostics.add(Fields.notALanguage(tag, fields.positionOf("code")));
      return null;
    }
    if (!taken.add(tag)) {
      diagnostics.add(
          Diagnostic.error(
                  "duplicate-id",
                  fields.positionOf("code"),
                  "two languages of the site have the code “" + tag + "”")
              .hint("delete one of them"));
      return null;
    }
    return new SiteSettings.SiteLanguage(new Language(tag), name, quotes);
  }

  private String quotes(Fields fields) {
    String quotes = fields.string("quotes");
    if (quotes != null && quotes.codePointCount(0, quotes.length()) != QUOTES) {
      diagnostics.add(
          Diagnostic.error(
                  "wrong-type", fields.positionOf("quotes"), "“quotes” are four characters")
              .expected("outer and inner pair, such as «»“”", quotes));
      quotes = null;
    }
    return quotes == null ? DEFAULT_QUOTES : quotes;
  }
}
