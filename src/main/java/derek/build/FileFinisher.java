package derek.build;

import derek.diagnostic.Diagnostic;
import derek.linkcheck.extract.FactsReader;
import derek.output.Draft;
import derek.output.OutputFile;
import derek.output.StagedFile;
import java.util.List;

/**
 * Finishes the files of a site one by one, each in the thread that made it: its digest, its links,
 * the search for what is withheld; then its bytes go into the draft and are dropped. For several
 * threads at once.
 */
final class FileFinisher {
  private final Draft draft;
  private final WithheldTextSearch withheld;
  private final ThreadLocal<FactsReader> readers = ThreadLocal.withInitial(FactsReader::new);

  FileFinisher(Draft draft, WithheldTextSearch withheld) {
    this.draft = draft;
    this.withheld = withheld;
  }

  /** The digest of all that files are searched for. */
  String searched() {
    return withheld.digest();
  }

  FinishedFile finish(OutputFile file) {
    return finish(file, withheld.in(file));
  }

  /** Several at a time; in the files' order. */
  List<FinishedFile> finishAll(List<OutputFile> files) {
    return files.parallelStream().map(this::finish).toList();
  }

  /** A file that holds nothing but what other files were searched for already. */
  FinishedFile finishCopy(OutputFile file) {
    return finish(file, List.of());
  }

  private FinishedFile finish(OutputFile file, List<Diagnostic> problems) {
    StagedFile staged = draft.put(file);
    return new FinishedFile(staged, readers.get().read(staged, file.bytes()), problems);
  }
}
