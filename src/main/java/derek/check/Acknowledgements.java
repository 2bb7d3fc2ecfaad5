package derek.check;

import derek.diagnostic.Diagnostic;
import derek.model.Archive;
import derek.model.StyleSheet.Acknowledgement;
import java.util.ArrayList;
import java.util.List;

/**
 * The warnings that editors have looked at and explained in the style sheet. Errors cannot be
 * acknowledged.
 */
final class Acknowledgements {
  private final List<Acknowledgement> acknowledged;

  Acknowledgements(Archive archive) {
    acknowledged = archive.editorial().style().acknowledged();
  }

  /** The diagnostics without the acknowledged ones. */
  List<Diagnostic> remaining(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .filter(each -> acknowledged.stream().noneMatch(a -> covers(a, each)))
        .toList();
  }

  /** Acknowledgements of what is no longer there. */
  List<Diagnostic> unused(List<Diagnostic> diagnostics) {
    List<Diagnostic> unused = new ArrayList<>();
    for (Acknowledgement each : acknowledged) {
      if (diagnostics.stream().noneMatch(diagnostic -> covers(each, diagnostic))) {
        unused.add(
            Diagnostic.warning(
                    "unused-acknowledgement",
                    each.position(),
                    "nothing in “" + each.record() + "” needs this acknowledgement any more")
                .expected("a warning “" + each.code() + "” that found “" + each.found() + "”", null)
                .hint("delete it"));
      }
    }
    return unused;
  }

  private static boolean covers(Acknowledgement acknowledged, Diagnostic diagnostic) {
    String path = "/" + acknowledged.record().kind().folder() + "/" + acknowledged.record().slug();
    String file = diagnostic.position().file();
    return !diagnostic.isError()
        && diagnostic.code().equals(acknowledged.code())
        && acknowledged.found().equals(diagnostic.found())
        && (file.contains(path + "/") || file.endsWith(path + ".json"));
  }
}
