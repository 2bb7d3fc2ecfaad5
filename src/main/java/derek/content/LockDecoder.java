package derek.content;

import derek.diagnostic.Diagnostic;
import derek.model.Language;
import derek.model.TranslationLock;
import derek.model.TranslationLock.Stamp;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code translations.lock.json}. */
final class LockDecoder {
  /** What stands behind the digest of a minor change. */
  static final String MINOR = " minor";

  private final List<Language> languages;

  LockDecoder(List<Language> languages) {
    this.languages = languages;
  }

  TranslationLock decode(JsonValue.JsonObject object, List<Diagnostic> diagnostics) {
    Map<String, Map<Language, Set<Stamp>>> stamps = new HashMap<>();
    Fields records = new Fields(object, new Decoding(languages, diagnostics));
    records.ignore("$schema");
    for (String record : records.names()) {
      Fields byLanguage = records.object(record);
      if (byLanguage != null) {
        stamps.put(record, stamps(byLanguage));
      }
    }
    return new TranslationLock(stamps);
  }

  private Map<Language, Set<Stamp>> stamps(Fields byLanguage) {
    Map<Language, Set<Stamp>> stamps = new HashMap<>();
    for (Language language : languages) {
      Set<Stamp> found = new LinkedHashSet<>();
      byLanguage.strings(language.tag()).forEach(each -> found.add(stamp(each.text())));
      stamps.put(language, found);
    }
    byLanguage.finish();
    return stamps;
  }

  /** A stamp is a digest, and {@code minor} behind it where the editor said so. */
  private static Stamp stamp(String text) {
    boolean minor = text.endsWith(MINOR);
    String digest = minor ? text.substring(0, text.length() - MINOR.length()) : text;
    return new Stamp(digest, minor);
  }
}
