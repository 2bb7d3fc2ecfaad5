package derek.publish;

import derek.output.OutputFile;
import derek.site.MachineFiles;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the tables' columns mean: CSV on the Web (W3C Metadata Vocabulary for Tabular Data). */
final class CsvMetadata {
  private static final JsonMapper JSON = new JsonMapper();

  private CsvMetadata() {}

  static OutputFile of(List<CsvTable> tables) {
    ObjectNode group =
        JsonNodeFactory.instance.objectNode().put("@context", "http://www.w3.org/ns/csvw");
    ArrayNode list = group.putArray("tables");
    tables.forEach(table -> list.add(table(table)));
    String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(group);
    byte[] bytes = (text.replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8);
    return new OutputFile(MachineFiles.CSV_METADATA.path(), bytes);
  }

  private static ObjectNode table(CsvTable table) {
    String file = table.permalink().from(MachineFiles.CSV_METADATA);
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("url", file);
    ArrayNode columns = node.putObject("tableSchema").putArray("columns");
    for (CsvTable.Column column : table.columns()) {
      ObjectNode description =
          columns
              .addObject()
              .put("name", column.name())
              .put("titles", column.name())
              .put("dc:description", column.title())
              .put("datatype", column.datatype());
      column.language().ifPresent(language -> description.put("lang", language));
      if (column.several()) {
        description.put("separator", CsvTable.SEPARATOR);
      }
    }
    return node;
  }
}
