package derek.render;

import derek.model.Person;
import derek.render.SheetSection.Row;
import derek.render.SheetSection.Statement;
import derek.site.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the sheet of a person says. */
final class PersonSheet {
  private final PageScope scope;
  private final SheetParts parts;
  private final RecordComposer records;

  PersonSheet(PageScope scope) {
    this.scope = scope;
    this.parts = new SheetParts(scope);
    this.records = new RecordComposer(scope);
  }

  /** In the order of the sheet; some of them may be empty. */
  List<SheetSection> sections(Person person) {
    return List.of(
        SheetSection.ofRows("sheet.facts", facts(person)),
        parts.statuses(person.statuses()),
        parts.entries("group.cases", scope.incoming(person.id(), Connection.Kind.PARTY)),
        parts.entries("group.protests", scope.incoming(person.id(), Connection.Kind.PARTICIPANT)),
        parts.background(person.notes()),
        parts.later(person.notes()),
        parts.designations(person.designations()),
        parts.disagreements(person.notes().disagreements()),
        parts.reply(person.notes()),
        parts.corrections(person.notes()));
  }

  private List<Row> facts(Person person) {
    List<Row> rows = new ArrayList<>();
    rows.addAll(roles(person));
    rows.addAll(
        parts.entriesUnder(
            "person.residence", scope.outgoing(person.id(), Connection.Kind.RESIDES_IN)));
    rows.addAll(
        parts.entriesUnder(
            "group.organizations", scope.outgoing(person.id(), Connection.Kind.MEMBER_OF)));
    rows.addAll(parts.facts(person.notes().facts()));
    rows.addAll(otherNames(person));
    return rows;
  }

  private List<Row> roles(Person person) {
    List<Statement> roles =
        person.roles().stream()
            .flatMap(each -> parts.said(scope.text(each.text()), each.evidence()).stream())
            .toList();
    return roles.isEmpty()
        ? List.of()
        : List.of(
            new Row(null, scope.message("person.roles", Map.of("count", roles.size())), roles));
  }

  private List<Row> otherNames(Person person) {
    List<Statement> names = records.otherNames(person).stream().map(PersonSheet::name).toList();
    return names.isEmpty()
        ? List.of()
        : List.of(new Row(null, scope.message("other-names", Map.of()), names));
  }

  private static Statement name(OtherNameView name) {
    ForeignText spelling = new ForeignText(name.text(), name.language());
    return new Statement(null, spelling, name.note(), name.marks(), List.of());
  }
}
