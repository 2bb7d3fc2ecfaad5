package derek.serve;

import derek.check.EditorialChecker;
import derek.diagnostic.Diagnostic;
import derek.diagnostic.Severity;
import derek.model.Archive;
import derek.model.ContentRecord;
import derek.model.SourceTexts;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the editorial rules say of the drafts, which no build asks. */
final class DraftReview {
  private static final String RECORD = "/record.json";

  private DraftReview() {}

  /**
   * What would be wrong with the drafts if they were published. It only warns.
   *
   * @param archive with its drafts
   */
  static List<Diagnostic> of(Archive archive) {
    Set<String> files =
        archive.drafts().stream().map(DraftReview::place).collect(Collectors.toSet());
    if (files.isEmpty()) {
      return List.of();
    }
    return EditorialChecker.check(archive, SourceTexts.NONE).stream()
        .filter(each -> files.stream().anyMatch(each.position().file()::startsWith))
        .map(DraftReview::asWarning)
        .toList();
  }

  /** The folder of a record, or its only file. */
  private static String place(ContentRecord record) {
    String file = record.head().position().file();
    return file.endsWith(RECORD) ? file.substring(0, file.length() - RECORD.length() + 1) : file;
  }

  private static Diagnostic asWarning(Diagnostic found) {
    return new Diagnostic(
        found.code(),
        Severity.WARNING,
        found.position(),
        found.message(),
        found.expected(),
        found.found(),
        found.hint());
  }
}
