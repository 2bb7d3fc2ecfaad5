package derek.build;

import derek.diagnostic.Diagnostic;
import derek.linkcheck.extract.FileFacts;
import derek.output.StagedFile;
import derek.reuse.Origins;
import java.util.List;

/**
 * A file of the site with all that the build still asks of it, so that nobody holds its bytes: what
 * rendering gives, and all that a build that takes a file over from the last one needs to know.
 *
 * @param file its path, length and SHA-256, and its content where it was put down
 * @param facts its links and ids, for the link check
 * @param origins where its links were written
 * @param problems what is wrong with it by itself
 */
record FinishedFile(StagedFile file, FileFacts facts, Origins origins, List<Diagnostic> problems) {
  FinishedFile {
    problems = List.copyOf(problems);
  }
}
