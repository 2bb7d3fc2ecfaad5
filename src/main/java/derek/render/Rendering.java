package derek.render;

import derek.diagnostic.Diagnostic;
import derek.output.OutputFile;
import java.util.List;

/**
 * What rendering gave.
 *
 * @param files a file for each page that could be rendered, in the pages' order
 * @param diagnostics what is wrong with the templates, each once, by place
 */
public record Rendering(List<OutputFile> files, List<Diagnostic> diagnostics) {
  public Rendering {
    files = List.copyOf(files);
    diagnostics = diagnostics.stream().sorted().distinct().toList();
  }
}
