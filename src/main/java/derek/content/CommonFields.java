package derek.content;

import derek.model.Correction;
import derek.model.Designation;
import derek.model.Development;
import derek.model.Disagreement;
import derek.model.Evidence;
import derek.model.Fact;
import derek.model.Language;
import derek.model.LocalizedText;
import derek.model.OtherName;
import derek.model.RecordHead;
import derek.model.RecordId;
import derek.model.RecordKind;
import derek.model.RecordNotes;
import derek.model.Reference;
import derek.model.Relation;
import derek.model.Statement;
import derek.model.Status;
import derek.model.Visibility;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts that records of several kinds share. */
final class CommonFields {
  private CommonFields() {}

  /** Head of a record whose name stands in the field {@code nameField}. */
  static RecordHead head(RecordId id, Fields fields, String nameField) {
    return new RecordHead(
        id,
        fields.position(),
        fields.requiredText(nameField),
        fields.list("otherNames", CommonFields::otherName),
        fields.requiredObject("lead", Fields::statement),
        new Visibility(fields.flag("draft")));
  }

  /** Head of a record that is explained by its text alone: the first statement leads. */
  static RecordHead head(RecordId id, Fields fields, String nameField, List<Statement> statements) {
    LocalizedText name = fields.requiredText(nameField);
    Statement lead =
        statements.isEmpty()
            ? new Statement(name, new Evidence(List.of(), true, fields.position()))
            : statements.get(0);
    return new RecordHead(
        id,
        fields.position(),
        name,
        fields.list("otherNames", CommonFields::otherName),
        lead,
        new Visibility(fields.flag("draft")));
  }

  private static OtherName otherName(Fields fields) {
    String text = fields.requiredString("text");
    Language language = fields.language("language");
    LocalizedText note = fields.text("note");
    boolean cited = fields.has("citations") || fields.has("editorial");
    return new OtherName(text, language, note, cited ? fields.evidence() : null);
  }

  static RecordNotes notes(Fields fields) {
    return new RecordNotes(
        fields.list("facts", CommonFields::fact),
        fields.list("disagreements", CommonFields::disagreement),
        fields.list("background", CommonFields::development),
        fields.list("later", CommonFields::development),
        fields.object("reply", Fields::statement),
        fields.list("corrections", CommonFields::correction));
  }

  private static Fact fact(Fields fields) {
    return new Fact(fields.requiredText("label"), fields.requiredText("value"), fields.evidence());
  }

  private static Disagreement disagreement(Fields fields) {
    return new Disagreement(
        fields.requiredText("topic"),
        fields.list("positions", CommonFields::side),
        fields.text("note"),
        fields.position());
  }

  private static Disagreement.Position side(Fields fields) {
    return new Disagreement.Position(fields.requiredText("value"), fields.evidence());
  }

  private static Development development(Fields fields) {
    return new Development(fields.date("date"), fields.requiredText("text"), fields.evidence());
  }

  private static Correction correction(Fields fields) {
    return new Correction(
        fields.requiredDate("date"), fields.requiredText("wrong"), fields.requiredText("right"));
  }

  static Status status(Fields fields) {
    return new Status(fields.requiredText("text"), fields.requiredDate("asOf"), fields.evidence());
  }

  static Designation designation(Fields fields) {
    return new Designation(
        fields.requiredText("label"),
        fields.requiredText("by"),
        fields.date("date"),
        fields.text("criteria"),
        fields.requiredObject("authorities", Fields::statement),
        fields.evidence());
  }

  /**
   * A relation to the record that {@code field} names, with the field {@code roleField} as its
   * role.
   */
  static @Nullable Relation relation(
      Fields fields, String field, RecordKind kind, String roleField) {
    Reference reference = fields.requiredReference(field, kind);
    LocalizedText role = fields.text(roleField);
    Evidence evidence = fields.evidence();
    return reference == null ? null : new Relation(reference, role, evidence);
  }
}
