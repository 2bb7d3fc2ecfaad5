package derek.publish;

import derek.model.ContentRecord;
import derek.model.EdtfDate;
import derek.model.Language;
import derek.model.OtherName;
import derek.model.Place;
import derek.publish.CsvTable.Column;
import derek.site.MachineFiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All records as a table. */
record RecordsCsv(RecordData data) {
  CsvTable table() {
    return new CsvTable(
        MachineFiles.RECORDS_CSV, columns(), data.records().stream().map(this::row).toList());
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("id", "Identifier: kind and name of the record"));
    columns.add(Column.of("kind", "Kind of record"));
    for (Language language : languages()) {
      columns.add(Column.inLanguage("name", "Name", language.tag()));
      columns.add(Column.inLanguage("lead", "What it is, in a sentence", language.tag()));
      columns.add(Column.of("url_" + language, "Page in the language " + language, "anyURI"));
    }
    columns.add(Column.several("other_names", "Other names and spellings"));
    columns.add(Column.of("date", "Date in the Extended Date/Time Format (ISO 8601-2)"));
    columns.add(Column.of("earliest", "First day that the date can mean", "date"));
    columns.add(Column.of("latest", "Last day that the date can mean", "date"));
    columns.add(Column.of("latitude", "Degrees north (WGS 84); of places", "decimal"));
    columns.add(Column.of("longitude", "Degrees east (WGS 84); of places", "decimal"));
    columns.add(Column.of("precision", "What latitude and longitude stand for: city, region"));
    columns.add(Column.several("passages", "Passages that it rests on: source#passage"));
    return columns;
  }

  private List<String> row(ContentRecord record) {
    List<String> row = new ArrayList<>();
    row.add(record.id().toString());
    row.add(record.id().kind().scheme());
    for (Language language : languages()) {
      row.add(record.name().in(language));
      row.add(record.head().lead().text().in(language));
      row.add(data.address(record, language).orElse(""));
    }
    row.add(joined(record.head().otherNames().stream().map(OtherName::text).toList()));
    Optional<EdtfDate> date = data.date(record);
    row.add(date.map(EdtfDate::text).orElse(""));
    row.add(date.map(EdtfDate::earliest).map(RecordsCsv::day).orElse(""));
    row.add(date.map(EdtfDate::latest).map(RecordsCsv::day).orElse(""));
    row.addAll(location(record));
    row.add(joined(data.passages(record)));
    return row;
  }

  private static List<String> location(ContentRecord record) {
    return record instanceof Place place && place.location() != null
        ? List.of(
            String.valueOf(place.location().coordinates().latitude()),
            String.valueOf(place.location().coordinates().longitude()),
            RecordData.precision(place.location()))
        : List.of("", "", "");
  }

  static String joined(List<String> values) {
    return String.join(CsvTable.SEPARATOR, values);
  }

  /** Nothing for a date that is open at this end. */
  private static String day(LocalDate day) {
    return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? "" : day.toString();
  }

  private List<Language> languages() {
    return data.site().settings().languageList();
  }
}
