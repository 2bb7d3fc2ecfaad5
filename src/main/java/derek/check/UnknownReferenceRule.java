package derek.check;

import derek.diagnostic.Diagnostic;
import derek.diagnostic.SourcePosition;
import derek.diagnostic.Suggestion;
import derek.model.Archive;
import derek.model.ContentRecord;
import derek.model.EditorialData;
import derek.model.RecordId;
import derek.model.RecordKind;
import derek.model.RecordReferences;
import derek.model.Reference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every record that is mentioned exists. */
final class UnknownReferenceRule implements EditorialRule {
  @Override
  public List<Diagnostic> check(Archive archive) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (ContentRecord record : archive.records()) {
      for (Reference reference : RecordReferences.of(record)) {
        if (archive.find(reference.target()).isEmpty()) {
          missing(archive, reference).ifPresent(diagnostics::add);
        }
      }
    }
    return diagnostics;
  }

  private static Optional<Diagnostic> missing(Archive archive, Reference reference) {
    EditorialData.Absence absence = archive.editorial().absent().get(reference.target());
    if (absence == null) {
      return Optional.of(unknown(archive, reference));
    }
    return switch (absence) {
      case UNREADABLE -> Optional.empty();
      case WITHHELD -> Optional.of(withheld(reference));
      case DRAFT -> Optional.of(draft(reference.target(), reference.position()));
    };
  }

  /** That a published page would lead to a draft. */
  static Diagnostic draft(RecordId target, SourcePosition position) {
    return Diagnostic.error(
            "draft-record",
            position,
            "“" + target + "” is a draft, and no published page may lead to it")
        .hint("take \"draft\" out of its file to publish it, or take the link out");
  }

  private static Diagnostic withheld(Reference reference) {
    return Diagnostic.error(
            "withheld-record",
            reference.position(),
            "“" + reference.target() + "” is withheld, and no page may lead to it")
        .hint("take the link out, or publish the record");
  }

  private static Diagnostic unknown(Archive archive, Reference reference) {
    String slug = reference.target().slug();
    RecordKind kind = reference.target().kind();
    return Diagnostic.error(
            "unknown-record",
            reference.position(),
            "there is no record “" + slug + "” in content/" + kind.folder() + "/")
        .expected("the id of a record there", slug)
        .hint(hint(archive, kind, slug));
  }

  private static @Nullable String hint(Archive archive, RecordKind kind, String slug) {
    return ofAnotherKind(archive, slug)
        .or(() -> Suggestion.of(slug, slugs(archive, kind)))
        .orElse(null);
  }

  private static Optional<String> ofAnotherKind(Archive archive, String slug) {
    return Arrays.stream(RecordKind.values())
        .map(kind -> new RecordId(kind, slug))
        .filter(id -> archive.find(id).isPresent())
        .map(
            id -> "did you mean “" + id + "”, which stands in content/" + id.kind().folder() + "/?")
        .findFirst();
  }

  static List<String> slugs(Archive archive, RecordKind kind) {
    return archive.records().stream()
        .filter(record -> record.id().kind() == kind)
        .map(record -> record.id().slug())
        .toList();
  }
}
