package derek.check;

import derek.diagnostic.Diagnostic;
import derek.model.Archive;
import derek.model.Source;
import java.util.ArrayList;
import java.util.List;

/** A passage has a quotation, or a reason why it has none. */
final class PassageRule implements EditorialRule {
  @Override
  public List<Diagnostic> check(Archive archive) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Source source : archive.all(Source.class)) {
      for (Source.Passage passage : source.passages()) {
        if (passage.quotes().isEmpty() && passage.ignored() == null && passage.note() == null) {
          diagnostics.add(empty(passage));
        }
      }
    }
    return diagnostics;
  }

  private static Diagnostic empty(Source.Passage passage) {
    return Diagnostic.error(
            "empty-passage",
            passage.position(),
            "passage “" + passage.id() + "” has nothing to prove a claim with")
        .expected("\"quotes\": [{\"exact\": \"…\"}], or \"ignored\" with a reason", null);
  }
}
