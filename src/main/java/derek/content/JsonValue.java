package derek.content;

import derek.diagnostic.SourcePosition;
import java.util.List;
import java.util.Map;

/** A JSON value that knows where it is written. */
sealed interface JsonValue {
  SourcePosition position();

  /** What an editor would call it: "text", "a list". */
  String description();

  /** An object; the members in the order written. */
  record JsonObject(SourcePosition position, Map<String, Member> members) implements JsonValue {
    @Override
    public String description() {
      return "an object {…}";
    }
  }

  /** A name and its value; the position is the name's. */
  record Member(SourcePosition position, JsonValue value) {}

  /** A list. */
  record JsonArray(SourcePosition position, List<JsonValue> values) implements JsonValue {
    @Override
    public String description() {
      return "a list […]";
    }
  }

  /** Text. */
  record JsonString(SourcePosition position, String text) implements JsonValue {
    private static final int MAX_SHOWN = 60;

    @Override
    public String description() {
      boolean isLong = text.codePointCount(0, text.length()) > MAX_SHOWN;
      String shown = isLong ? text.substring(0, text.offsetByCodePoints(0, MAX_SHOWN)) + "…" : text;
      return "the text \"" + shown + "\"";
    }
  }

  /** A number, as it is written. */
  record JsonNumber(SourcePosition position, String text) implements JsonValue {
    @Override
    public String description() {
      return "the number " + text;
    }
  }

  /** {@code true}, {@code false} or {@code null}. */
  record JsonLiteral(SourcePosition position, String text) implements JsonValue {
    @Override
    public String description() {
      return text;
    }
  }
}
