package derek.publish;

import derek.model.ContentRecord;
import derek.model.Language;
import derek.model.LocalizedText;
import derek.model.OtherName;
import derek.model.Place;
import derek.output.OutputFile;
import derek.site.Connection;
import derek.site.MachineFiles;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** All records and how they are connected, as one JSON document. */
final class RecordsJson {
  private static final JsonMapper JSON = new JsonMapper();

  private final RecordData data;

  private RecordsJson(RecordData data) {
    this.data = data;
  }

  static OutputFile of(RecordData data) {
    String text =
        JSON.writerWithDefaultPrettyPrinter().writeValueAsString(new RecordsJson(data).document());
    byte[] bytes = (text.replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8);
    return new OutputFile(MachineFiles.RECORDS_JSON.path(), bytes);
  }

  private ObjectNode document() {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.set("title", text(data.site().settings().title()));
    document.put("url", data.site().settings().baseUrl());
    document.set("license", text(data.site().settings().license()));
    ArrayNode records = document.putArray("records");
    data.records().forEach(record -> records.add(record(record)));
    ArrayNode relations = document.putArray("relations");
    data.relations().forEach(relation -> relations.add(relation(relation)));
    return document;
  }

  private ObjectNode record(ContentRecord record) {
    ObjectNode node =
        JsonNodeFactory.instance
            .objectNode()
            .put("id", record.id().toString())
            .put("kind", record.id().kind().scheme());
    node.set("name", text(record.name()));
    node.set("lead", text(record.head().lead().text()));
    ArrayNode names = node.putArray("otherNames");
    for (OtherName name : record.head().otherNames()) {
      names.addObject().put("text", name.text()).put("language", name.language().tag());
    }
    data.date(record).ifPresent(date -> node.put("date", date.text()));
    if (record instanceof Place place && place.location() != null) {
      node.set("coordinates", coordinates(place.location()));
    }
    ArrayNode passages = node.putArray("passages");
    data.passages(record).forEach(passages::add);
    ObjectNode addresses = node.putObject("url");
    for (Language language : data.site().settings().languageList()) {
      data.address(record, language).ifPresent(url -> addresses.put(language.tag(), url));
    }
    return node;
  }

  private ObjectNode coordinates(Place.Location location) {
    ObjectNode node =
        JsonNodeFactory.instance
            .objectNode()
            .put("latitude", location.coordinates().latitude())
            .put("longitude", location.coordinates().longitude())
            .put("precision", RecordData.precision(location));
    ArrayNode passages = node.putArray("passages");
    data.passages(location.evidence()).forEach(passages::add);
    return node;
  }

  private ObjectNode relation(Connection relation) {
    ObjectNode node =
        JsonNodeFactory.instance
            .objectNode()
            .put("from", relation.from().id().toString())
            .put("kind", RelationsCsv.key(relation.kind()))
            .put("to", relation.to().id().toString());
    if (relation.role() != null) {
      node.set("role", text(relation.role()));
    }
    if (relation.evidence() != null) {
      ArrayNode passages = node.putArray("passages");
      data.passages(relation.evidence()).forEach(passages::add);
    }
    return node;
  }

  private static ObjectNode text(LocalizedText text) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    new TreeMap<>(text.texts()).forEach((language, words) -> node.put(language.tag(), words));
    return node;
  }
}
