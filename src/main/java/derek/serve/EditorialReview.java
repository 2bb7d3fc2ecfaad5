package derek.serve;

import derek.build.BuildOptions;
import derek.check.EditorialChecker;
import derek.content.SourceTextReader;
import derek.diagnostic.Diagnostic;
import derek.diagnostic.Severity;
import derek.model.Archive;
import derek.model.ContentRecord;
import derek.model.SourceTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the editorial rules say of the records. */
final class EditorialReview {
  private static final String RECORD = "/record.json";

  private EditorialReview() {}

  /**
   * What is wrong with the records, as far as a build would say so, and what would be wrong with
   * the drafts.
   *
   * @param archive with its drafts
   */
  static List<Diagnostic> of(Archive archive, BuildOptions options) {
    List<Diagnostic> found = new ArrayList<>(ofDrafts(archive));
    Archive published = archive.withoutDrafts();
    SourceTexts texts =
        options.sourceTexts() == null
            ? SourceTexts.NONE
            : SourceTextReader.read(options.sourceTexts(), published, found);
    found.addAll(EditorialChecker.check(published, texts));
    return found;
  }

  /**
   * What would be wrong with the drafts if they were published. No build asks for it: it only
   * warns.
   *
   * @param archive with its drafts
   */
  static List<Diagnostic> ofDrafts(Archive archive) {
    Set<String> files =
        archive.drafts().stream().map(EditorialReview::place).collect(Collectors.toSet());
    if (files.isEmpty()) {
      return List.of();
    }
    return EditorialChecker.check(archive, SourceTexts.NONE).stream()
        .filter(each -> files.stream().anyMatch(each.position().file()::startsWith))
        .map(EditorialReview::asWarning)
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
