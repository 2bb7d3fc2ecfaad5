package derek.check;

import derek.diagnostic.Diagnostic;
import derek.diagnostic.Suggestion;
import derek.model.Archive;
import derek.model.Citation;
import derek.model.ContentRecord;
import derek.model.EditorialData;
import derek.model.RecordClaims;
import derek.model.RecordKind;
import derek.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Every citation names a source of the archive and a passage of that source, and no passage that is
 * ignored.
 */
final class CitationRule implements EditorialRule {
  @Override
  public List<Diagnostic> check(Archive archive) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (ContentRecord record : archive.records()) {
      for (Citation citation : RecordClaims.citations(record)) {
        Diagnostic found = check(archive, citation);
        if (found != null) {
          diagnostics.add(found);
        }
      }
    }
    return diagnostics;
  }

  private static @Nullable Diagnostic check(Archive archive, Citation citation) {
    if (!(archive.find(citation.source()).orElse(null) instanceof Source source)) {
      return notThere(archive, citation);
    }
    Optional<Source.Passage> passage =
        source.passages().stream().filter(each -> each.id().equals(citation.passage())).findFirst();
    if (passage.isEmpty()) {
      return unknownPassage(source, citation);
    }
    return passage.get().ignored() == null ? null : ignoredPassage(citation);
  }

  private static @Nullable Diagnostic notThere(Archive archive, Citation citation) {
    EditorialData.Absence absence = archive.editorial().absent().get(citation.source());
    if (absence == EditorialData.Absence.DRAFT) {
      return UnknownReferenceRule.draft(citation.source(), citation.position());
    }
    return absence == null ? unknownSource(archive, citation) : null;
  }

  private static Diagnostic unknownSource(Archive archive, Citation citation) {
    String slug = citation.source().slug();
    List<String> slugs = UnknownReferenceRule.slugs(archive, RecordKind.SOURCE);
    return Diagnostic.error(
            "unknown-source", citation.position(), "there is no source “" + slug + "”")
        .expected("the name of a file in content/sources/, without .json", slug)
        .hint(Suggestion.of(slug, slugs).orElse(null));
  }

  private static Diagnostic unknownPassage(Source source, Citation citation) {
    List<String> ids = source.passages().stream().map(Source.Passage::id).toList();
    String sourceSlug = source.id().slug();
    return Diagnostic.error(
            "unknown-passage",
            citation.position(),
            "the source “" + sourceSlug + "” has no passage “" + citation.passage() + "”")
        .expected("one of: " + String.join(", ", ids), citation.passage())
        .hint("add the passage to content/sources/" + sourceSlug + ".json, or cite another");
  }

  private static Diagnostic ignoredPassage(Citation citation) {
    return Diagnostic.error(
            "ignored-passage",
            citation.position(),
            "passage “" + citation.passage() + "” is marked as one that no page needs")
        .hint("take “ignored” from the passage and give it a quotation, or cite another");
  }
}
