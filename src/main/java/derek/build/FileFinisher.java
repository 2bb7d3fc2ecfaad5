package derek.build;

import derek.cache.TextTable;
import derek.diagnostic.Diagnostic;
import derek.linkcheck.extract.FactsReader;
import derek.output.Draft;
import derek.output.OutputFile;
import derek.output.StagedFile;
import derek.reuse.Origins;
import java.util.List;

/**
 * Finishes the files of a site one by one, each in the thread that made it: its digest, its links,
 * the search for what is withheld; then its bytes go into the draft and are dropped. For several
 * threads at once.
 */
final class FileFinisher {
  private final Draft draft;
  private final WithheldTextSearch withheld;
  private final TextTable texts;
  private final ThreadLocal<FactsReader> readers;

  /**
   * A finisher.
   *
   * @param texts what the files' addresses and ids are kept in
   */
  FileFinisher(Draft draft, WithheldTextSearch withheld, TextTable texts) {
    this.draft = draft;
    this.withheld = withheld;
    this.texts = texts;
    this.readers = ThreadLocal.withInitial(() -> new FactsReader(texts));
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
    Origins origins = Origins.of(file.origins(), texts);
    StagedFile staged = draft.put(file).withOrigins(origins::byLink);
    return new FinishedFile(staged, readers.get().read(staged, file.bytes()), origins, problems);
  }
}
