package derek.serve;

import derek.diagnostic.Diagnostic;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What is wrong, as far as is known: at once what was read, and a moment later what the proof of
 * the whole site says. For many threads.
 */
final class Problems {
  private List<Diagnostic> read = List.of();
  private List<Diagnostic> proven = List.of();
  private boolean checking;

  /** Everything that is known, each once, errors before warnings, then by place. */
  record Known(List<Diagnostic> diagnostics, boolean checking) {}

  synchronized Known known() {
    Set<Diagnostic> all = new TreeSet<>(read);
    all.addAll(proven);
    List<Diagnostic> ordered =
        all.stream()
            .sorted(java.util.Comparator.comparing(Diagnostic::severity))
            .collect(Collectors.toList());
    return new Known(ordered, checking);
  }

  /**
   * Files were read. Of the last proof stays what this cannot have mended.
   *
   * @param files that were read again, as diagnostics name them
   */
  synchronized void read(List<Diagnostic> found, Set<String> files) {
    List<Diagnostic> before = read;
    proven =
        proven.stream()
            .filter(each -> !before.contains(each) && !files.contains(each.position().file()))
            .toList();
    read = List.copyOf(found);
    checking = true;
  }

  /** A page was rendered. */
  synchronized boolean rendered(List<Diagnostic> found) {
    if (read.containsAll(found)) {
      return false;
    }
    Set<Diagnostic> all = new TreeSet<>(read);
    all.addAll(found);
    read = List.copyOf(all);
    return true;
  }

  /** The records were held to the editorial rules; the whole proof is still to come. */
  synchronized void reviewed(List<Diagnostic> found) {
    Set<Diagnostic> all = new TreeSet<>(proven);
    all.addAll(found);
    proven = List.copyOf(all);
  }

  /** The whole site was proven. */
  synchronized void proven(List<Diagnostic> found) {
    proven = List.copyOf(found);
    checking = false;
  }
}
