package derek.content;

import derek.content.JsonValue.JsonArray;
import derek.content.JsonValue.JsonLiteral;
import derek.content.JsonValue.JsonNumber;
import derek.content.JsonValue.JsonObject;
import derek.content.JsonValue.JsonString;
import derek.content.JsonValue.Member;
import derek.diagnostic.SourcePosition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Every way to break a JSON value in one place: a member less or more, a value of another kind. */
final class JsonChanges {
  private static final SourcePosition AT = SourcePosition.ofFile("changed.json");
  private static final List<JsonValue> OTHERS =
      List.of(
          new JsonNumber(AT, "5"),
          new JsonString(AT, "x"),
          new JsonString(AT, ""),
          new JsonString(AT, " \t\u00A0"),
          new JsonLiteral(AT, "true"),
          new JsonLiteral(AT, "null"),
          new JsonArray(AT, List.of()),
          new JsonArray(AT, List.of(new JsonNumber(AT, "5"))),
          new JsonObject(AT, Map.of()),
          new JsonObject(AT, Map.of("x", new Member(AT, new JsonNumber(AT, "5")))));

  private JsonChanges() {}

  /**
   * A changed value.
   *
   * @param path where, as a JSON Pointer
   * @param what what was done there
   */
  record Change(String path, String what, JsonObject value) {}

  static List<Change> of(JsonObject root) {
    List<Change> changes = new ArrayList<>();
    inObject(root, "", each -> each, changes);
    return changes;
  }

  /** The object with another value at a place that exists. */
  static JsonObject replaced(JsonObject root, String pointer, JsonValue value) {
    return (JsonObject) replaced(root, pointer.substring(1).split("/", -1), 0, value);
  }

  private static JsonValue replaced(JsonValue value, String[] path, int depth, JsonValue leaf) {
    if (depth == path.length) {
      return leaf;
    }
    if (value instanceof JsonArray array) {
      int index = Integer.parseInt(path[depth]);
      return with(array, index, replaced(array.values().get(index), path, depth + 1, leaf));
    }
    JsonObject object = (JsonObject) value;
    JsonValue inner = object.members().get(path[depth]).value();
    return with(object, path[depth], replaced(inner, path, depth + 1, leaf));
  }

  private static void inObject(
      JsonObject object, String path, UnaryOperator<JsonValue> around, List<Change> changes) {
    add(changes, path, "a field more", around.apply(with(object, "unknownField", OTHERS.get(1))));
    object
        .members()
        .forEach(
            (name, member) -> {
              String at = path + "/" + name;
              add(changes, at, "missing", around.apply(without(object, name)));
              inValue(member.value(), at, each -> around.apply(with(object, name, each)), changes);
            });
  }

  private static void inValue(
      JsonValue value, String path, UnaryOperator<JsonValue> around, List<Change> changes) {
    for (JsonValue other : OTHERS) {
      add(changes, path, "replaced by " + other.description(), around.apply(other));
    }
    if (value instanceof JsonObject object) {
      inObject(object, path, around, changes);
    } else if (value instanceof JsonArray array) {
      for (int i = 0; i < array.values().size(); i++) {
        int index = i;
        inValue(
            array.values().get(i),
            path + "/" + i,
            each -> around.apply(with(array, index, each)),
            changes);
      }
    }
  }

  private static void add(List<Change> changes, String path, String what, JsonValue value) {
    changes.add(new Change(path, what, (JsonObject) value));
  }

  private static JsonObject without(JsonObject object, String name) {
    Map<String, Member> members = new LinkedHashMap<>(object.members());
    members.remove(name);
    return new JsonObject(object.position(), members);
  }

  private static JsonObject with(JsonObject object, String name, JsonValue value) {
    Map<String, Member> members = new LinkedHashMap<>(object.members());
    members.put(name, new Member(AT, value));
    return new JsonObject(object.position(), members);
  }

  private static JsonArray with(JsonArray array, int index, JsonValue value) {
    List<JsonValue> values = new ArrayList<>(array.values());
    values.set(index, value);
    return new JsonArray(array.position(), values);
  }
}
