package derek.content;

import static derek.content.CommonFields.relation;

import derek.model.Language;
import derek.model.Person;
import derek.model.RecordId;
import derek.model.RecordKind;
import derek.model.Summary;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** {@code people/ID/record.json}. */
final class PersonDecoder {
  private PersonDecoder() {}

  static Person decode(RecordId id, Fields fields, Map<Language, Summary> summaries) {
    return new Person(
        CommonFields.head(id, fields, "name"),
        fields.text("familyName"),
        nameByRule(fields),
        fields.list("roles", Fields::statement),
        fields.list("residence", each -> relation(each, "place", RecordKind.PLACE, "detail")),
        fields.list(
            "organizations",
            each -> relation(each, "organization", RecordKind.ORGANIZATION, "role")),
        fields.list("statuses", CommonFields::status),
        fields.list("designations", CommonFields::designation),
        CommonFields.notes(fields),
        summaries);
  }

  private static Set<Language> nameByRule(Fields fields) {
    Set<Language> languages = new HashSet<>();
    for (JsonValue.JsonString each : fields.strings("nameByRule")) {
      languages.add(fields.decoding().siteLanguage(each.text(), each.position()));
    }
    return languages;
  }
}
