package derek.content;

import derek.diagnostic.Diagnostic;
import derek.model.Language;
import derek.model.TranslationLock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code translations.lock.json}. */
final class LockDecoder {
  private final List<Language> languages;

  LockDecoder(List<Language> languages) {
    this.languages = languages;
  }

  TranslationLock decode(JsonValue.JsonObject object, List<Diagnostic> diagnostics) {
    Map<String, Map<Language, Set<String>>> stamps = new HashMap<>();
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

  private Map<Language, Set<String>> stamps(Fields byLanguage) {
    Map<Language, Set<String>> stamps = new HashMap<>();
    for (Language language : languages) {
      Set<String> digests = new HashSet<>();
      byLanguage.strings(language.tag()).forEach(each -> digests.add(digest(each.text())));
      stamps.put(language, digests);
    }
    byLanguage.finish();
    return stamps;
  }

  /** A stamp is a digest, and {@code minor} behind it where the editor said so. */
  private static String digest(String stamp) {
    int space = stamp.indexOf(' ');
    return space < 0 ? stamp : stamp.substring(0, space);
  }
}
