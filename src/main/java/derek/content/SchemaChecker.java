package derek.content;

import derek.diagnostic.Diagnostic;
import java.util.List;

/** Checks records against the JSON Schema that they name. */
final class SchemaChecker {
  SchemaChecker(java.nio.file.Path content, String name) {}

  void check(JsonValue.JsonObject object, List<Diagnostic> diagnostics) {}
}
