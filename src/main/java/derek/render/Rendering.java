package derek.render;

import derek.diagnostic.Diagnostic;
import java.util.List;

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
    diagnostics = diagnostics.stream().sorted().distinct().toList();
  }
}
