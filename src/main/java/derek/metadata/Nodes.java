package derek.metadata;

import derek.model.EdtfDate;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The shapes that linked data is made of. */
final class Nodes {
  private Nodes() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static ArrayNode array() {
    return JsonNodeFactory.instance.arrayNode();
  }

  static ObjectNode typed(String type) {
    return object().put("@type", type);
  }

  /** What is described elsewhere. */
  static ObjectNode reference(String id) {
    return object().put("@id", id);
  }

  static void setFilled(ObjectNode node, String name, ArrayNode values) {
    if (!values.isEmpty()) {
      node.set(name, values);
    }
  }

  /**
   * A date that is known for certain; of one that is about or perhaps, a machine is told nothing.
   */
  static void setDate(ObjectNode node, String name, EdtfDate date) {
    date.isoDateTime().ifPresent(iso -> node.put(name, iso));
  }
}
