package derek.content;

import com.networknt.schema.Error;
import derek.diagnostic.Diagnostic;
import derek.diagnostic.SourcePosition;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds JSON files to the JSON Schema that they name. Decoders know the same rules and tell them
 * better, so a file is validated only where they found nothing wrong: what remains is what a
 * content folder's own schemas ask for beyond them. One checker may serve many threads.
 */
final class SchemaChecker {
  private static final String CODE = "schema";
  private static final String FIELD = "$schema";

  private final String name;
  private final SchemaLibrary library;
  private final String digest;

  SchemaChecker(Path schemas, String name) {
    this.name = name;
    this.library = new SchemaLibrary(schemas, name + "/schema");
    this.digest = library.digest();
  }

  /** SHA-256 of all schemas. */
  String digest() {
    return digest;
  }

  /**
   * Checks one file.
   *
   * @param schema name of the schema for files of this kind, such as {@code person}
   * @param diagnostics what is wrong with this file so far; what is found is added
   */
  void check(JsonValue.JsonObject object, String schema, List<Diagnostic> diagnostics) {
    String fileName = schema + SchemaLibrary.SUFFIX;
    boolean sound = diagnostics.stream().noneMatch(Diagnostic::isError);
    boolean named = isNamed(object, fileName, diagnostics);
    if (sound && named) {
      validate(object, fileName, diagnostics);
    }
  }

  private boolean isNamed(
      JsonValue.JsonObject object, String fileName, List<Diagnostic> diagnostics) {
    String expected = wayToSchemas(object.position().file()) + fileName;
    JsonValue.Member member = object.members().get(FIELD);
    if (member == null) {
      diagnostics.add(
          wrongName(object.position(), "this file names no schema", expected, null)
              .hint("make it the first field: your text editor completes and explains by it"));
      return false;
    }
    JsonValue value = member.value();
    if (value instanceof JsonValue.JsonString string) {
      boolean right = string.text().equals(expected);
      if (!right) {
        diagnostics.add(
            wrongName(string.position(), complaint(string.text()), expected, string.text()));
      }
      return right;
    }
    diagnostics.add(
        wrongName(value.position(), "a schema's name is text", expected, value.description()));
    return false;
  }

  private static String complaint(String found) {
    return found.startsWith("http:") || found.startsWith("https:")
        ? "a build fetches nothing: schemas stand in the content folder"
        : "this is not the schema of such a file";
  }

  private static Diagnostic wrongName(
      SourcePosition at, String message, String expected, @Nullable String found) {
    return Diagnostic.error(CODE, at, message)
        .expected("\"" + FIELD + "\": \"" + expected + "\"", found);
  }

  /** {@code ../../schema/} for a file two folders down. */
  private String wayToSchemas(String file) {
    String inside = file.substring(name.length() + 1);
    long folders = inside.chars().filter(c -> c == '/').count();
    return "../".repeat((int) folders) + "schema/";
  }

  private void validate(
      JsonValue.JsonObject object, String fileName, List<Diagnostic> diagnostics) {
    SchemaLibrary.Findings findings = library.validate(JsonNodes.of(object), fileName);
    diagnostics.addAll(findings.problems());
    SchemaErrors errors = new SchemaErrors(object, library);
    for (Error error : findings.errors()) {
      if (!SchemaErrors.isEditorial(error)) {
        diagnostics.add(errors.diagnostic(CODE, error));
      }
    }
  }
}
