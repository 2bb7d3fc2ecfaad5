package derek.publish;

import derek.model.Evidence;
import derek.model.Language;
import derek.model.LocalizedText;
import derek.publish.CsvTable.Column;
import derek.site.Connection;
import derek.site.MachineFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How records are connected, as a table. */
record RelationsCsv(RecordData data) {
  CsvTable table() {
    return new CsvTable(
        MachineFiles.RELATIONS_CSV, columns(), data.relations().stream().map(this::row).toList());
  }

  /** What the data calls a kind of connection: {@code took-place-in}. */
  static String key(Connection.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("from", "Record that says it"));
    columns.add(Column.of("kind", "What the other record is to it"));
    columns.add(Column.of("to", "The other record"));
    for (Language language : data.site().settings().languageList()) {
      columns.add(Column.inLanguage("role", "What more is said", language.tag()));
    }
    columns.add(Column.several("passages", "Passages that it rests on: source#passage"));
    return columns;
  }

  private List<String> row(Connection relation) {
    List<String> row = new ArrayList<>();
    row.add(relation.from().id().toString());
    row.add(key(relation.kind()));
    row.add(relation.to().id().toString());
    LocalizedText role = relation.role();
    for (Language language : data.site().settings().languageList()) {
      row.add(role == null ? "" : role.in(language));
    }
    Evidence evidence = relation.evidence();
    row.add(evidence == null ? "" : RecordsCsv.joined(data.passages(evidence)));
    return row;
  }
}
