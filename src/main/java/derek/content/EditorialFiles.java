package derek.content;

import derek.diagnostic.Diagnostic;
import derek.diagnostic.SourcePosition;
import derek.model.Language;
import derek.model.RecordId;
import derek.model.RecordKind;
import derek.model.SiteSettings;
import derek.model.StyleSheet;
import derek.model.TranslationLock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code style.json} and {@code translations.lock.json}. */
final class EditorialFiles {
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
    Map<String, Map<Language, Set<String>>> stamps = new HashMap<>();
    Fields records = new Fields(object, new Decoding(settings.languageList(), diagnostics));
    for (String record : object.members().keySet()) {
      Fields languages = records.object(record);
      if (languages != null) {
        stamps.put(record, stamps(languages));
      }
    }
    return new TranslationLock(stamps);
  }

  private Map<Language, Set<String>> stamps(Fields languages) {
    Map<Language, Set<String>> stamps = new HashMap<>();
    for (Language language : settings.languageList()) {
      List<String> digests = new ArrayList<>();
      languages.strings(language.tag()).forEach(each -> digests.add(digest(each.text())));
      stamps.put(language, new HashSet<>(digests));
    }
    languages.finish();
    return stamps;
  }

  /** A stamp is a digest, and {@code minor} behind it where the editor said so. */
  private static String digest(String stamp) {
    int space = stamp.indexOf(' ');
    return space < 0 ? stamp : stamp.substring(0, space);
  }
}
