package derek.check;

import derek.diagnostic.Diagnostic;
import derek.diagnostic.Suggestion;
import derek.model.Archive;
import derek.model.ContentRecord;
import derek.model.RecordKind;
import derek.model.RecordReferences;
import derek.model.Reference;
import java.util.ArrayList;
import java.util.List;

/** Every record that is mentioned exists. */
final class UnknownReferenceRule implements EditorialRule {
  @Override
  public List<Diagnostic> check(Archive archive) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (ContentRecord record : archive.records()) {
      for (Reference reference : RecordReferences.of(record)) {
        if (archive.find(reference.target()).isEmpty()) {
          diagnostics.add(unknown(archive, reference));
        }
      }
    }
    return diagnostics;
  }

  private static Diagnostic unknown(Archive archive, Reference reference) {
    String slug = reference.target().slug();
    RecordKind kind = reference.target().kind();
    return Diagnostic.error(
            "unknown-record",
            reference.position(),
            "there is no record “" + slug + "” in content/" + kind.folder() + "/")
        .expected("the id of a record there", slug)
        .hint(Suggestion.of(slug, slugs(archive, kind)).orElse(null));
  }

  static List<String> slugs(Archive archive, RecordKind kind) {
    return archive.records().stream()
        .filter(record -> record.id().kind() == kind)
        .map(record -> record.id().slug())
        .toList();
  }
}
