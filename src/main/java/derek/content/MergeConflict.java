package derek.content;

import derek.diagnostic.Diagnostic;
import derek.diagnostic.LineIndex;

/** Tells of what Git writes into a file where two people changed the same lines. */
final class MergeConflict {
  private static final String OURS = "<<<<<<< ";
  private static final String THEIRS = "\n>>>>>>> ";

  private MergeConflict() {}

  /** Where the first one begins, in UTF-16 code units from 0; negative where there is none. */
  static int in(String text) {
    int from = text.startsWith(OURS) ? 0 : text.indexOf("\n" + OURS);
    if (from < 0 || text.indexOf(THEIRS, from) < 0) {
      return -1;
    }
    return from == 0 && text.startsWith(OURS) ? 0 : from + 1;
  }

  static Diagnostic diagnostic(TextFile file, int offset) {
    String line = file.text().substring(offset).lines().findFirst().orElse(OURS);
    return Diagnostic.error(
            "merge-conflict",
            new LineIndex(file.path(), file.text()).position(offset),
            "two versions of some lines stand here side by side, from a merge in Git that was not"
                + " finished")
        .expected("one version", line)
        .hint(
            "between this line and “>>>>>>>” keep what is right; delete the rest and the lines of"
                + " <<<<<<<, ======= and >>>>>>>");
  }
}
