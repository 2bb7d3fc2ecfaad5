package derek.serve;

import derek.diagnostic.Diagnostic;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What open pages are told, as JSON on one line. */
final class StateJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final SourceLinks links;

  StateJson(SourceLinks links) {
    this.links = links;
  }

  /**
   * The state of the whole preview.
   *
   * @param drafts the paths of the pages of drafts
   */
  String state(String version, Problems.Known known, Collection<String> drafts) {
    ObjectNode state = JSON.objectNode().put("version", version);
    state.put("checking", known.checking());
    ArrayNode problems = state.putArray("problems");
    known.diagnostics().forEach(each -> problems.add(problem(each)));
    ArrayNode paths = state.putArray("drafts");
    drafts.forEach(paths::add);
    return state.toString();
  }

  /** Style sheets that changed. */
  String styles(String version, Collection<String> paths) {
    ObjectNode styles = JSON.objectNode().put("version", version);
    ArrayNode changed = styles.putArray("paths");
    paths.forEach(changed::add);
    return styles.toString();
  }

  private ObjectNode problem(Diagnostic diagnostic) {
    ObjectNode problem =
        JSON.objectNode()
            .put("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT))
            .put("code", diagnostic.code())
            .put("place", diagnostic.position().toString())
            .put("message", diagnostic.message());
    if (SourceLinks.canBeShown(diagnostic.position())) {
      problem.put("source", SourceLinks.page(diagnostic.position(), "en"));
      links.inEditor(diagnostic.position()).ifPresent(address -> problem.put("editor", address));
    }
    put(problem, "expected", diagnostic.expected());
    put(problem, "found", diagnostic.found());
    put(problem, "hint", diagnostic.hint());
    return problem;
  }

  private static void put(ObjectNode problem, String name, @Nullable String text) {
    if (text != null) {
      problem.put(name, text);
    }
  }
}
