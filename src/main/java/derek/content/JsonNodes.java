package derek.content;

import java.math.BigInteger;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Our values as the schema validator wants them. */
final class JsonNodes {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Pattern INTEGER = Pattern.compile("-?[0-9]+");

  private JsonNodes() {}

  static JsonNode of(JsonValue value) {
    if (value instanceof JsonValue.JsonObject object) {
      ObjectNode node = NODES.objectNode();
      object.members().forEach((name, member) -> node.set(name, of(member.value())));
      return node;
    } else if (value instanceof JsonValue.JsonArray array) {
      ArrayNode node = NODES.arrayNode();
      array.values().forEach(each -> node.add(of(each)));
      return node;
    }
    return scalar(value);
  }

  private static JsonNode scalar(JsonValue value) {
    if (value instanceof JsonValue.JsonString string) {
      return NODES.stringNode(string.text());
    } else if (value instanceof JsonValue.JsonNumber number) {
      return INTEGER.matcher(number.text()).matches()
          ? NODES.numberNode(new BigInteger(number.text()))
          : NODES.numberNode(Double.parseDouble(number.text()));
    }
    return switch (((JsonValue.JsonLiteral) value).text()) {
      case "true" -> NODES.booleanNode(true);
      case "false" -> NODES.booleanNode(false);
      default -> NODES.nullNode();
    };
  }
}
