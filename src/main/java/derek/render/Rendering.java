package derek.render;

import derek.diagnostic.Diagnostic;
import derek.diagnostic.SourcePosition;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What rendering gave.
 *
 * @param <T> what became of a page's file
 * @param files one for each page that could be rendered, in the pages' order
 * @param diagnostics what is wrong with the templates, each once, by place
 */
public record Rendering<T>(List<T> files, List<Diagnostic> diagnostics) {
  public Rendering {
    files = List.copyOf(files);
    diagnostics = once(diagnostics);
  }

  /** What pages tell of one mistake differs in what they hold; the first is enough. */
  private static List<Diagnostic> once(List<Diagnostic> diagnostics) {
    Map<Mistake, Diagnostic> found = new LinkedHashMap<>();
    diagnostics.stream()
        .sorted(Comparator.<Diagnostic>naturalOrder().thenComparing(Diagnostic::toString))
        .forEach(each -> found.putIfAbsent(new Mistake(each.position(), each.message()), each));
    return List.copyOf(found.values());
  }

  private record Mistake(SourcePosition position, String message) {}
}
