package derek.content;

import derek.diagnostic.Diagnostic;
import derek.diagnostic.SourcePosition;
import derek.model.VisibleText;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Parses a JSON text (RFC 8259) into values with positions. One reader may serve many threads. */
final class JsonReader {
  private static final int MAX_DEPTH = 32;
  private static final int MAX_NUMBER_LENGTH = 30;

  private final JsonFactory factory =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxNumberLength(MAX_NUMBER_LENGTH)
                  .build())
          .build();

  /** The value, or empty where the text is no JSON; what is wrong is added to the diagnostics. */
  Optional<JsonValue> read(TextFile file, List<Diagnostic> diagnostics) {
    try (JsonParser parser =
        factory.createParser(ObjectReadContext.empty(), file.text().toCharArray())) {
      return read(parser, file, diagnostics);
    }
  }

  private static Optional<JsonValue> read(
      JsonParser parser, TextFile file, List<Diagnostic> diagnostics) {
    boolean hasEscapes = file.text().contains("\\u");
    Parse parse = new Parse(parser, file.path(), hasEscapes, diagnostics);
    try {
      return parse.document();
    } catch (StreamConstraintsException e) {
      diagnostics.add(tooLarge(parse.here()));
    } catch (JacksonException e) {
      SourcePosition at =
          e.getLocation() == null ? parse.here() : position(file.path(), e.getLocation());
      diagnostics.add(JsonMistake.of(e.getOriginalMessage(), at));
    }
    return Optional.empty();
  }

  /** The object that a file holds; empty where it cannot be read or holds something else. */
  Optional<JsonValue.JsonObject> readObject(Path file, String name, List<Diagnostic> diagnostics) {
    return TextFileReader.read(file, name, diagnostics)
        .flatMap(text -> readObject(text, diagnostics));
  }

  /** The object that a text holds; empty where it cannot be read or holds something else. */
  Optional<JsonValue.JsonObject> readObject(TextFile text, List<Diagnostic> diagnostics) {
    return read(text, diagnostics).flatMap(value -> asObject(value, diagnostics));
  }

  private static Optional<JsonValue.JsonObject> asObject(
      JsonValue value, List<Diagnostic> diagnostics) {
    if (value instanceof JsonValue.JsonObject object) {
      return Optional.of(object);
    }
    diagnostics.add(
        Diagnostic.error("wrong-type", value.position(), "such a file holds an object")
            .expected("{ … }", value.description()));
    return Optional.empty();
  }

  private static Diagnostic tooLarge(SourcePosition at) {
    return Diagnostic.error("json-limits", at, "this JSON is nested or sized beyond any record")
        .expected(
            "at most " + MAX_DEPTH + " levels, numbers of at most " + MAX_NUMBER_LENGTH + " digits",
            null);
  }

  private static SourcePosition position(String file, TokenStreamLocation location) {
    return new SourcePosition(
        file, Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()));
  }

  /**
   * One run over one text.
   *
   * @param hasEscapes whether characters may be written as escapes, which nobody has checked yet
   */
  private record Parse(
      JsonParser parser, String file, boolean hasEscapes, List<Diagnostic> diagnostics) {

    Optional<JsonValue> document() {
      if (parser.nextToken() == null) {
        diagnostics.add(
            Diagnostic.error("json-syntax", SourcePosition.startOf(file), "this file is empty")
                .expected("{ … }", null));
        return Optional.empty();
      }
      JsonValue value = value();
      if (parser.nextToken() != null) {
        diagnostics.add(
            Diagnostic.error("json-syntax", here(), "something follows the end of the record")
                .hint("one JSON value a file: delete what follows it"));
      }
      return Optional.of(value);
    }

    private SourcePosition here() {
      return position(file, parser.currentTokenLocation());
    }

    private JsonValue value() {
      SourcePosition position = here();
      JsonToken token = parser.currentToken();
      return switch (token) {
        case START_OBJECT -> object(position);
        case START_ARRAY -> array(position);
        case VALUE_STRING -> new JsonValue.JsonString(position, text(position));
        case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
            new JsonValue.JsonNumber(position, parser.getString());
        default -> new JsonValue.JsonLiteral(position, parser.getString());
      };
    }

    private String text(SourcePosition position) {
      String text = parser.getString();
      if (hasEscapes) {
        int forbidden = VisibleText.firstForbidden(text);
        if (forbidden >= 0) {
          diagnostics.add(TextFileReader.forbidden(position, text.codePointAt(forbidden)));
        } else if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
          diagnostics.add(TextFileReader.notComposed(position));
        }
      }
      return text;
    }

    private JsonValue object(SourcePosition position) {
      Map<String, JsonValue.Member> members = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        SourcePosition at = here();
        String name = text(at);
        parser.nextToken();
        if (members.put(name, new JsonValue.Member(at, value())) != null) {
          diagnostics.add(
              Diagnostic.error("duplicate-field", at, "the field “" + name + "” stands here twice")
                  .hint("keep one of them"));
        }
      }
      return new JsonValue.JsonObject(position, members);
    }

    private JsonValue array(SourcePosition position) {
      List<JsonValue> values = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        values.add(value());
      }
      return new JsonValue.JsonArray(position, values);
    }
  }
}
