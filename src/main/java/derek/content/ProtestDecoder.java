package derek.content;

import static derek.content.CommonFields.relation;

import derek.model.Language;
import derek.model.Protest;
import derek.model.RecordId;
import derek.model.RecordKind;
import derek.model.Relation;
import derek.model.Summary;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code protests/ID/record.json}. */
final class ProtestDecoder {
  private ProtestDecoder() {}

  static Protest decode(RecordId id, Fields fields, Map<Language, Summary> summaries) {
    return new Protest(
        CommonFields.head(id, fields, "title"),
        fields.choice("form", Protest.Form.class),
        fields.requiredObject("when", ProtestDecoder::occurrence),
        fields.list("places", each -> relation(each, "place", RecordKind.PLACE, "detail")),
        partOf(fields),
        fields.list("participants", each -> relation(each, "person", RecordKind.PERSON, "role")),
        fields.list(
            "organizations",
            each -> relation(each, "organization", RecordKind.ORGANIZATION, "role")),
        fields.object("size", Fields::statement),
        fields.list("demands", Fields::statement),
        fields.list("slogans", ProtestDecoder::slogan),
        fields.list("response", Fields::statement),
        fields.list("cases", each -> relation(each, "case", RecordKind.CASE, "role")),
        CommonFields.notes(fields),
        summaries);
  }

  private static Protest.Occurrence occurrence(Fields fields) {
    return new Protest.Occurrence(
        fields.requiredDate("date"), fields.text("wording"), fields.evidence());
  }

  private static @Nullable Relation partOf(Fields fields) {
    return fields.object("partOf", each -> relation(each, "protest", RecordKind.PROTEST, "role"));
  }

  private static Protest.Slogan slogan(Fields fields) {
    String words = fields.requiredString("text");
    Language language = fields.language("language");
    return new Protest.Slogan(
        words, language, fields.translations("translation", words, language), fields.evidence());
  }
}
