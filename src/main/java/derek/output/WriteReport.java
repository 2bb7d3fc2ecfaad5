package derek.output;

import derek.diagnostic.Diagnostic;
import java.util.List;

/**
 * What a {@link SiteWriter} did. All paths are relative to the site's root, sorted.
 *
 * @param written new files, and files whose bytes changed
 * @param unchanged files that keep their bytes and their time stamp
 * @param removed files of the last site that are in this one no more
 * @param diagnostics why nothing was written; where there is any, the lists are empty and the last
 *     site is as it was
 */
public record WriteReport(
    List<String> written,
    List<String> unchanged,
    List<String> removed,
    List<Diagnostic> diagnostics) {

  public WriteReport {
    written = List.copyOf(written);
    unchanged = List.copyOf(unchanged);
    removed = List.copyOf(removed);
    diagnostics = List.copyOf(diagnostics);
  }

  static WriteReport refused(List<Diagnostic> diagnostics) {
    return new WriteReport(List.of(), List.of(), List.of(), diagnostics);
  }

  /** Whether the last site still stands because this one could not be written. */
  public boolean isRefused() {
    return !diagnostics.isEmpty();
  }
}
