package derek.content;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import derek.diagnostic.Diagnostic;
import derek.diagnostic.SourcePosition;
import derek.diagnostic.Suggestion;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Tells a schema validator's errors in one file in an editor's words. */
final class SchemaErrors {
  private static final String EDITORIAL = "editorial-";
  private static final int MAX_EXPECTED = 120;

  private final JsonValue.JsonObject root;
  private final SchemaLibrary library;

  SchemaErrors(JsonValue.JsonObject root, SchemaLibrary library) {
    this.root = root;
    this.library = library;
  }

  /**
   * Whether a definition whose name begins with {@value #EDITORIAL} was broken: the editorial
   * checks tell of it.
   */
  static boolean isEditorial(Error error) {
    NodePath path = error.getSchemaLocation().getFragment();
    return path.getNameCount() > 1
        && path.getElement(0).equals("$defs")
        && path.getElement(1).toString().startsWith(EDITORIAL);
  }

  Diagnostic diagnostic(String code, Error error) {
    JsonValue value = value(error.getInstanceLocation());
    JsonNode surroundings = library.surroundings(error.getSchemaLocation());
    String property = String.valueOf(error.getProperty());
    return switch (error.getKeyword()) {
      case "required" ->
          Diagnostic.error(code, value.position(), "the field “" + property + "” is missing")
              .expected("\"" + property + "\": …", null)
              .hint(description(surroundings.path("properties").path(property)));
      case "additionalProperties", "unevaluatedProperties" ->
          Diagnostic.error(
                  code, member(value, property), "the field “" + property + "” is not known here")
              .expected("one of: " + String.join(", ", names(surroundings)), property)
              .hint(
                  Suggestion.nearest(property, names(surroundings))
                      .map(FieldProblems::didYouMean)
                      .orElse(null));
      default ->
          Diagnostic.error(
                  code, value.position(), "the schema of this file asks for something else here")
              .expected(expected(error, surroundings), value.description())
              .hint(description(surroundings));
    };
  }

  private static SourcePosition member(JsonValue value, String name) {
    JsonValue.Member member =
        value instanceof JsonValue.JsonObject object ? object.members().get(name) : null;
    return member == null ? value.position() : member.position();
  }

  private static List<String> names(JsonNode schema) {
    return List.copyOf(schema.path("properties").propertyNames());
  }

  private static @Nullable String description(JsonNode schema) {
    return schema.path("description").stringValue(null);
  }

  private static String expected(Error error, JsonNode surroundings) {
    JsonNode wanted = error.getSchemaNode();
    return switch (error.getKeyword()) {
      case "enum" -> "one of: " + String.join(", ", words(wanted));
      case "const" -> words(wanted).get(0);
      case "type" -> String.join(" or ", words(wanted).stream().map(SchemaErrors::kind).toList());
      case "pattern" ->
          surroundings.path("patternErrorMessage").asString("text like " + wanted.asString());
      default -> error.getKeyword() + ": " + shortened(wanted.toString());
    };
  }

  private static List<String> words(JsonNode wanted) {
    List<String> words = new ArrayList<>();
    if (wanted.isArray()) {
      wanted.forEach(each -> words.add(each.asString(each.toString())));
    } else {
      words.add(wanted.asString(wanted.toString()));
    }
    return words;
  }

  private static String kind(String type) {
    return switch (type) {
      case "string" -> "text in quotation marks";
      case "object" -> "an object {…}";
      case "array" -> "a list […]";
      case "boolean" -> "true or false";
      case "integer" -> "a whole number";
      case "number" -> "a number";
      default -> type;
    };
  }

  private static String shortened(String text) {
    return text.length() <= MAX_EXPECTED ? text : text.substring(0, MAX_EXPECTED) + "…";
  }

  /** The value at a place in the file; the nearest one around it where there is none. */
  private JsonValue value(NodePath path) {
    JsonValue value = root;
    for (int i = 0; i < path.getNameCount(); i++) {
      JsonValue inner = inner(value, path.getElement(i));
      if (inner == null) {
        return value;
      }
      value = inner;
    }
    return value;
  }

  private static @Nullable JsonValue inner(JsonValue value, Object step) {
    if (value instanceof JsonValue.JsonArray array && step instanceof Integer index) {
      return index < array.values().size() ? array.values().get(index) : null;
    } else if (value instanceof JsonValue.JsonObject object) {
      JsonValue.Member member = object.members().get(step.toString());
      return member == null ? null : member.value();
    }
    return null;
  }
}
