package derek.check;

import derek.diagnostic.Diagnostic;
import derek.model.Archive;
import derek.model.Citation;
import derek.model.ContentRecord;
import derek.model.RecordClaims;
import derek.model.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Nothing that a source says is forgotten: each of its passages is cited somewhere, or ignored with
 * a reason.
 */
final class PassageCoverageRule implements EditorialRule {
  @Override
  public List<Diagnostic> check(Archive archive) {
    Set<String> cited = cited(archive);
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Source source : archive.all(Source.class)) {
      for (Source.Passage passage : source.passages()) {
        if (passage.ignored() == null && !cited.contains(key(source.id().slug(), passage.id()))) {
          diagnostics.add(
              Diagnostic.warning(
                      "unused-passage",
                      passage.position(),
                      "no page cites passage “" + passage.id() + "” of this source")
                  .hint("cite it where it is told, or give the reason in “ignored”"));
        }
      }
    }
    return diagnostics;
  }

  private static Set<String> cited(Archive archive) {
    Set<String> cited = new HashSet<>();
    for (ContentRecord record : archive.records()) {
      for (Citation citation : RecordClaims.citations(record)) {
        cited.add(key(citation.source().slug(), citation.passage()));
      }
    }
    return cited;
  }

  private static String key(String source, String passage) {
    return source + "#" + passage;
  }
}
