package derek.content;

import derek.diagnostic.Diagnostic;
import derek.model.Language;
import derek.model.SiteSettings;
import java.util.List;
import java.util.Optional;

/** {@code site.json}. */
final class SettingsDecoder {
  private static final int DEFAULT_REVIEW_DAYS = 180;
  private static final int MAX_REVIEW_DAYS = 36_500;

  private SettingsDecoder() {}

  /** The settings, or empty where no language is known: then nothing else can be read. */
  static Optional<SiteSettings> decode(JsonValue.JsonObject object, List<Diagnostic> diagnostics) {
    List<SiteSettings.SiteLanguage> languages = new LanguagesDecoder(diagnostics).decode(object);
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
            fields.wholeNumber("reviewAfterDays", 1, MAX_REVIEW_DAYS, DEFAULT_REVIEW_DAYS),
            fields.position());
    fields.finish();
    return Optional.of(settings);
  }

  private static String baseUrl(Fields fields) {
    String address = fields.requiredStringOrNull("baseUrl");
    if (address == null) {
      return "https://site.invalid/";
    }
    if (!WebAddress.isFolder(address)) {
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
}
