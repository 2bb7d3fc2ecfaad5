package derek.check;

import derek.diagnostic.Diagnostic;
import derek.model.Archive;
import derek.model.ContentRecord;
import derek.model.Disagreement;
import derek.model.RecordNotes;
import java.util.ArrayList;
import java.util.List;

/** A disagreement has two sides at least. */
final class DisagreementRule implements EditorialRule {
  @Override
  public List<Diagnostic> check(Archive archive) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (ContentRecord record : archive.records()) {
      for (Disagreement disagreement : RecordNotes.of(record).disagreements()) {
        if (disagreement.positions().size() < 2) {
          diagnostics.add(
              Diagnostic.error(
                      "one-sided-disagreement",
                      disagreement.position(),
                      "a disagreement has two sides or more")
                  .expected("two or more “positions”", "" + disagreement.positions().size()));
        }
      }
    }
    return diagnostics;
  }
}
