package derek.content;

import derek.diagnostic.Diagnostic;
import derek.model.Language;
import derek.model.TextDigests;
import derek.model.TranslationLock;
import derek.model.TranslationLock.Stamps;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** {@code translations.lock.json}. */
final class LockDecoder {
  /** What stands behind the digest of a minor change. */
  static final String MINOR = " minor";

  private final List<Language> languages;

  LockDecoder(List<Language> languages) {
    this.languages = languages;
  }

  TranslationLock decode(JsonValue.JsonObject object, List<Diagnostic> diagnostics) {
    Map<String, Map<Language, Stamps>> stamps = new HashMap<>();
    Fields records = new Fields(object, new Decoding(languages, diagnostics));
    records.ignore("$schema");
    for (String record : records.names()) {
      Fields byLanguage = records.object(record);
      if (byLanguage != null) {
        stamps.put(record, Map.copyOf(stamps(byLanguage)));
      }
    }
    return new TranslationLock(stamps);
  }

  private Map<Language, Stamps> stamps(Fields byLanguage) {
    Map<Language, Stamps> stamps = new HashMap<>();
    for (Language language : languages) {
      List<JsonValue.JsonString> written = byLanguage.strings(language.tag());
      if (!written.isEmpty()) {
        stamps.put(language, stamps(written));
      }
    }
    byLanguage.finish();
    return stamps;
  }

  /** A stamp is a digest, and {@code minor} behind it where the editor said so. */
  private static Stamps stamps(List<JsonValue.JsonString> written) {
    List<Long> originals = new ArrayList<>();
    List<Long> minor = new ArrayList<>();
    for (JsonValue.JsonString each : written) {
      boolean isMinor = each.text().endsWith(MINOR);
      int end = each.text().length() - (isMinor ? MINOR.length() : 0);
      OptionalLong digest = TextDigests.parse(each.text().substring(0, end));
      digest.ifPresent(originals::add);
      if (isMinor) {
        digest.ifPresent(minor::add);
      }
    }
    return new Stamps(TextDigests.of(originals), TextDigests.of(minor));
  }
}
