package derek.check;

import derek.diagnostic.Diagnostic;
import derek.model.Evidence;
import derek.model.RecordClaim;
import java.util.List;

/** Every claim cites a passage, or is marked as the editors' own. */
final class UncitedClaimRule implements WordRule {
  @Override
  public void check(WrittenRecord record, List<Diagnostic> found) {
    for (RecordClaim claim : record.claims()) {
      Evidence evidence = claim.evidence();
      if (evidence.citations().isEmpty() && !evidence.editorial()) {
        found.add(uncited(claim));
      }
    }
  }

  private static Diagnostic uncited(RecordClaim claim) {
    boolean summary = claim.field().equals("summary");
    String where =
        summary ? "this paragraph, list item or row" : "this entry of “" + claim.field() + "”";
    return Diagnostic.error("uncited", claim.evidence().position(), where + " has no source")
        .expected(
            summary ? "[@source-id#passage] at the end" : "\"citations\": [\"source-id#passage\"]",
            null)
        .hint(
            summary
                ? "where the words are the editors' own, end with {.editorial}"
                : "where the words are the editors' own, say \"editorial\": true");
  }
}
