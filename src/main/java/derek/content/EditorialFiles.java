package derek.content;

import derek.diagnostic.Diagnostic;
import derek.diagnostic.SourcePosition;
import derek.model.Language;
import derek.model.RecordId;
import derek.model.RecordKind;
import derek.model.SiteSettings;
import derek.model.StyleSheet;
import derek.model.TranslationLock;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code style.json} and {@code translations.lock.json}. */
final class EditorialFiles {
  /** What stands behind the digest of a minor change. */
  static final String MINOR = " minor";

  private final SiteSettings settings;
  private final List<Diagnostic> diagnostics;

  EditorialFiles(SiteSettings settings, List<Diagnostic> diagnostics) {
    this.settings = settings;
    this.diagnostics = diagnostics;
  }

  StyleSheet style(Optional<JsonValue.JsonObject> object) {
    return object.map(this::style).orElse(StyleSheet.EMPTY);
  }

  private StyleSheet style(JsonValue.JsonObject object) {
    Fields fields = new Fields(object, new Decoding(settings.languageList(), diagnostics));
    fields.ignore("$schema");
    StyleSheet style =
        new StyleSheet(
            attribution(fields),
            romanization(fields),
            fields.list("acknowledged", this::acknowledgement));
    fields.finish();
    return style;
  }

  private Map<Language, List<String>> attribution(Fields fields) {
    Map<Language, List<String>> words = new HashMap<>();
    Fields byLanguage = fields.object("attribution");
    if (byLanguage != null) {
      for (Language language : settings.languageList()) {
        words.put(language, texts(byLanguage.strings(language.tag())));
      }
      byLanguage.finish();
    }
    return words;
  }

  private static List<String> texts(List<JsonValue.JsonString> strings) {
    return strings.stream().map(JsonValue.JsonString::text).toList();
  }

  private Map<String, String> romanization(Fields fields) {
    Map<String, String> words = new HashMap<>();
    if (fields.take("romanization") instanceof JsonValue.JsonObject object) {
      Fields each = new Fields(object, new Decoding(settings.languageList(), diagnostics));
      object.members().keySet().forEach(word -> words.put(word, each.requiredString(word)));
    }
    return words;
  }

  private StyleSheet.@Nullable Acknowledgement acknowledgement(Fields fields) {
    String code = fields.requiredString("code");
    String record = fields.requiredString("record");
    String found = fields.requiredString("found");
    String reason = fields.requiredString("reason");
    RecordId id = recordId(record);
    if (id == null) {
      diagnostics.add(unknownRecord(record, fields.positionOf("record")));
      return null;
    }
    return new StyleSheet.Acknowledgement(code, id, found, reason, fields.position());
  }

  private static Diagnostic unknownRecord(String record, SourcePosition at) {
    return Diagnostic.error("invalid-id", at, "“" + record + "” names no record")
        .expected("person:ID, protest:ID, case:ID, …", record);
  }

  private static @Nullable RecordId recordId(String text) {
    int colon = text.indexOf(':');
    Optional<RecordKind> kind = RecordKind.ofScheme(colon < 0 ? "" : text.substring(0, colon));
    String slug = text.substring(colon + 1);
    return kind.isPresent() && RecordId.isValidSlug(slug) ? new RecordId(kind.get(), slug) : null;
  }

  TranslationLock lock(Optional<JsonValue.JsonObject> object) {
    return object.map(this::lock).orElse(TranslationLock.EMPTY);
  }

  private TranslationLock lock(JsonValue.JsonObject object) {
    Map<String, Map<Language, Set<TranslationLock.Stamp>>> stamps = new HashMap<>();
    Fields records = new Fields(object, new Decoding(settings.languageList(), diagnostics));
    for (String record : object.members().keySet()) {
      Fields languages = records.object(record);
      if (languages != null) {
        stamps.put(record, stamps(languages));
      }
    }
    return new TranslationLock(stamps);
  }

  private Map<Language, Set<TranslationLock.Stamp>> stamps(Fields languages) {
    Map<Language, Set<TranslationLock.Stamp>> stamps = new HashMap<>();
    for (Language language : settings.languageList()) {
      Set<TranslationLock.Stamp> found = new LinkedHashSet<>();
      languages.strings(language.tag()).forEach(each -> found.add(stamp(each.text())));
      stamps.put(language, found);
    }
    languages.finish();
    return stamps;
  }

  private static TranslationLock.Stamp stamp(String text) {
    boolean minor = text.endsWith(MINOR);
    String digest = minor ? text.substring(0, text.length() - MINOR.length()) : text;
    return new TranslationLock.Stamp(digest, minor);
  }
}
