package derek.content;

import derek.diagnostic.Diagnostic;
import derek.diagnostic.SourcePosition;
import derek.model.Language;
import derek.model.SiteSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code site.json}. */
final class SettingsDecoder {
  private static final int DEFAULT_REVIEW_DAYS = 180;

  private SettingsDecoder() {}

  /** The settings, or empty where no language is known: then nothing else can be read. */
  static Optional<SiteSettings> decode(JsonValue.JsonObject object, List<Diagnostic> diagnostics) {
    List<SiteSettings.SiteLanguage> languages = languages(object, diagnostics);
    if (languages.isEmpty()) {
      return Optional.empty();
    }
    List<Language> tags = languages.stream().map(SiteSettings.SiteLanguage::language).toList();
    Fields fields = new Fields(object, new Decoding(tags, diagnostics));
    fields.ignore("$schema", "languages");
    SiteSettings settings =
        new SiteSettings(
            fields.requiredText("title"),
            fields.requiredText("tagline"),
            baseUrl(fields),
            languages,
            fields.requiredText("publisher"),
            fields.requiredText("license"),
            fields.has("reviewAfterDays")
                ? (int) fields.number("reviewAfterDays")
                : DEFAULT_REVIEW_DAYS,
            fields.position());
    fields.finish();
    return Optional.of(settings);
  }

  private static String baseUrl(Fields fields) {
    String address = fields.requiredString("baseUrl");
    if (!address.equals("?") && (!WebAddress.isPublic(address) || !address.endsWith("/"))) {
      fields
          .decoding()
          .report(
              Diagnostic.error(
                      "web-address",
                      fields.positionOf("baseUrl"),
                      "“" + address + "” cannot be the site's address")
                  .expected("https://host/ or https://host/path/, with the last slash", address));
    }
    return address;
  }

  private static List<SiteSettings.SiteLanguage> languages(
      JsonValue.JsonObject object, List<Diagnostic> diagnostics) {
    Fields fields = new Fields(object, new Decoding(List.of(), diagnostics));
    List<SiteSettings.SiteLanguage> languages =
        new ArrayList<>(fields.list("languages", each -> language(each, diagnostics)));
    if (languages.isEmpty() && diagnostics.isEmpty()) {
      diagnostics.add(
          Diagnostic.error("missing-field", object.position(), "the site has no languages")
              .expected("\"languages\": [{\"code\": \"kk\", \"name\": \"Қазақша\"}, …]", null));
    }
    return languages;
  }

  private static SiteSettings.@Nullable SiteLanguage language(
      Fields fields, List<Diagnostic> diagnostics) {
    String tag = fields.requiredString("code");
    String name = fields.requiredString("name");
    String quotes = fields.string("quotes");
    SourcePosition at = fields.positionOf("code");
    if (!Language.isValid(tag)) {
      diagnostics.add(
          Diagnostic.error("unknown-language", at, "“" + tag + "” is no language tag")
              .expected("a BCP 47 tag, such as kk, en or kk-Latn", tag));
      return null;
    }
    if (quotes != null && quotes.codePointCount(0, quotes.length()) != 4) {
      diagnostics.add(
          Diagnostic.error(
                  "wrong-type", fields.positionOf("quotes"), "“quotes” are four characters")
              .expected("outer and inner pair, such as «»“”", quotes));
      quotes = null;
    }
    return new SiteSettings.SiteLanguage(new Language(tag), name, quotes == null ? "“”‘’" : quotes);
  }
}
