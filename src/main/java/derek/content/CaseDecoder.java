package derek.content;

import static derek.content.CommonFields.relation;

import derek.model.CourtCase;
import derek.model.Language;
import derek.model.RecordId;
import derek.model.RecordKind;
import derek.model.Summary;
import java.util.Map;

/** {@code cases/ID/record.json}. */
final class CaseDecoder {
  private CaseDecoder() {}

  static CourtCase decode(RecordId id, Fields fields, Map<Language, Summary> summaries) {
    return new CourtCase(
        CommonFields.head(id, fields, "title"),
        fields.choice("kind", CourtCase.Kind.class),
        fields.requiredList("persons", each -> relation(each, "person", RecordKind.PERSON, "role")),
        fields.list("charges", CaseDecoder::charge),
        fields.list("events", CaseDecoder::event),
        fields.list("decisions", CaseDecoder::decision),
        fields.list("positions", CaseDecoder::position),
        fields.list(
            "organizations",
            each -> relation(each, "organization", RecordKind.ORGANIZATION, "role")),
        fields.list("statuses", CommonFields::status),
        fields.list("designations", CommonFields::designation),
        CommonFields.notes(fields),
        summaries);
  }

  private static CourtCase.Charge charge(Fields fields) {
    return new CourtCase.Charge(
        fields.requiredText("text"),
        fields.references("articles", RecordKind.ARTICLE),
        fields.evidence());
  }

  private static CourtCase.Event event(Fields fields) {
    return new CourtCase.Event(
        fields.requiredDate("date"), fields.requiredText("text"), fields.evidence());
  }

  private static CourtCase.Decision decision(Fields fields) {
    return new CourtCase.Decision(
        fields.date("date"),
        fields.reference("court", RecordKind.ORGANIZATION),
        fields.requiredText("text"),
        fields.evidence());
  }

  private static CourtCase.SidePosition position(Fields fields) {
    return new CourtCase.SidePosition(
        fields.choice("side", CourtCase.Side.class),
        fields.requiredText("text"),
        fields.evidence());
  }
}
