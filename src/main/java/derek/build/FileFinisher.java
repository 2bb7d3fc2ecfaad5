package derek.build;

import derek.diagnostic.Diagnostic;
import derek.linkcheck.extract.FactsReader;
import derek.linkcheck.extract.FileFacts;
import derek.output.Draft;
import derek.output.OutputFile;
import derek.output.StagedFile;
import derek.reuse.Origins;
import derek.reuse.SiteMemory;
import java.util.List;
import java.util.Optional;

/**
 * Finishes the files of a site one by one, each in the thread that made it: its digest, its links,
 * the search for what is withheld; then its bytes go into the draft and are dropped. For several
 * threads at once.
 */
final class FileFinisher {
  private final Draft draft;
  private final WithheldTextSearch withheld;
  private final SiteMemory last;
  private final ThreadLocal<FactsReader> readers;

  /**
   * A finisher.
   *
   * @param last what the last site's files said; this one's are kept with the same texts
   */
  FileFinisher(Draft draft, WithheldTextSearch withheld, SiteMemory last) {
    this.draft = draft;
    this.withheld = withheld;
    this.last = last;
    this.readers = ThreadLocal.withInitial(() -> new FactsReader(last.texts()));
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
    Origins origins = Origins.of(file.origins(), last.texts());
    StagedFile staged = draft.put(file).withOrigins(origins::byLink);
    return new FinishedFile(staged, facts(staged, file.bytes()), origins, problems);
  }

  /** What a file says; of one that is as it was, what it said then. */
  private FileFacts facts(StagedFile file, byte[] bytes) {
    return Optional.of(file)
        .filter(StagedFile::isUnchanged)
        .flatMap(same -> last.factsBesidePages(same.path()))
        .map(known -> known.at(file))
        .orElseGet(() -> readers.get().read(file, bytes));
  }
}
