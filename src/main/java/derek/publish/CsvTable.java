package derek.publish;

import derek.output.OutputFile;
import derek.site.Permalink;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A table as CSV (RFC 4180) in UTF-8. A text that a spreadsheet would run as a formula, as it
 * begins with {@code =} or the like, has an apostrophe before it.
 *
 * @param rows each as long as {@code columns}
 */
record CsvTable(Permalink permalink, List<Column> columns, List<List<String>> rows) {
  /** What stands between several values in a cell. */
  static final String SEPARATOR = "|";

  /** What spreadsheets begin a formula with. */
  private static final String FORMULA = "=+-@\t\r";

  CsvTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * A column.
   *
   * @param datatype in the words of CSVW
   * @param language of its text; empty where it is none
   * @param several whether a cell may hold several values
   */
  record Column(
      String name, String title, String datatype, Optional<String> language, boolean several) {
    static Column of(String name, String title) {
      return new Column(name, title, "string", Optional.empty(), false);
    }

    static Column of(String name, String title, String datatype) {
      return new Column(name, title, datatype, Optional.empty(), false);
    }

    static Column several(String name, String title) {
      return new Column(name, title, "string", Optional.empty(), true);
    }

    static Column inLanguage(String name, String title, String language) {
      return new Column(
          name + "_" + language.replace('-', '_'), title, "string", Optional.of(language), false);
    }
  }

  OutputFile file() {
    StringBuilder text = new StringBuilder();
    append(text, columns.stream().map(Column::name).toList());
    rows.forEach(row -> append(text, withoutFormulas(row)));
    return new OutputFile(permalink.path(), text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private List<String> withoutFormulas(List<String> row) {
    List<String> cells = new ArrayList<>(row);
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      boolean isText = columns.get(i).datatype().equals("string");
      if (isText && !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0) {
        cells.set(i, "'" + cell);
      }
    }
    return cells;
  }

  private static void append(StringBuilder text, List<String> cells) {
    text.append(cells.stream().map(CsvTable::quoted).collect(Collectors.joining(",")))
        .append("\r\n");
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(each -> ",\"\r\n".indexOf(each) >= 0);
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
