package derek.content;

import derek.diagnostic.Diagnostic;
import derek.diagnostic.SourcePosition;
import derek.model.Language;
import derek.model.RecordId;
import derek.model.RecordKind;
import derek.model.StyleSheet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code style.json}. */
final class StyleDecoder {
  private final List<Language> languages;

  StyleDecoder(List<Language> languages) {
    this.languages = languages;
  }

  StyleSheet decode(JsonValue.JsonObject object, List<Diagnostic> diagnostics) {
    Fields fields = new Fields(object, new Decoding(languages, diagnostics));
    fields.ignore("$schema");
    StyleSheet style =
        new StyleSheet(
            attribution(fields),
            romanization(fields),
            fields.list("acknowledged", StyleDecoder::acknowledgement),
            fields.list("linkExceptions", StyleDecoder::linkException));
    fields.finish();
    return style;
  }

  private Map<Language, List<String>> attribution(Fields fields) {
    Map<Language, List<String>> words = new HashMap<>();
    Fields byLanguage = fields.object("attribution");
    if (byLanguage != null) {
      for (Language language : languages) {
        words.put(language, byLanguage.texts(language.tag()));
      }
      byLanguage.finish();
    }
    return words;
  }

  private static Map<String, String> romanization(Fields fields) {
    Map<String, String> words = new HashMap<>();
    Fields exceptions = fields.object("romanization");
    if (exceptions != null) {
      exceptions.names().forEach(word -> words.put(word, exceptions.requiredString(word)));
    }
    return words;
  }

  private static StyleSheet.@Nullable Acknowledgement acknowledgement(Fields fields) {
    String code = fields.requiredString("code");
    String record = fields.requiredStringOrNull("record");
    String found = fields.requiredString("found");
    String reason = fields.requiredString("reason");
    if (record == null) {
      return null;
    }
    RecordId id = recordId(record);
    if (id == null) {
      fields.decoding().report(unknownRecord(record, fields.positionOf("record")));
      return null;
    }
    return new StyleSheet.Acknowledgement(code, id, found, reason, fields.position());
  }

  private static StyleSheet.LinkException linkException(Fields fields) {
    return new StyleSheet.LinkException(
        fields.requiredString("rule"),
        fields.requiredString("page"),
        fields.requiredString("target"),
        fields.requiredString("reason"),
        fields.date("until"),
        fields.position());
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
}
