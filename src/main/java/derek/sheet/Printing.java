package derek.sheet;

import derek.diagnostic.Diagnostic;
import derek.output.OutputFile;
import java.util.List;

/**
 * What printing gave.
 *
 * @param files the PDFs that could be made, in the order of the sheets
 * @param made how many of them were made, and not taken from the cache
 */
public record Printing(List<OutputFile> files, List<Diagnostic> diagnostics, int made) {
  public Printing {
    files = List.copyOf(files);
    diagnostics = diagnostics.stream().sorted().distinct().toList();
  }
}
