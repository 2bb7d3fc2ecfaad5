package derek.check;

import derek.diagnostic.SourcePosition;
import derek.model.Archive;
import derek.model.ContentRecord;
import derek.model.LocatedText;
import derek.model.RecordClaim;
import derek.model.RecordClaims;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A text that stands in a record's files: of its JSON, in every language, or a claim of a summary.
 *
 * @param words the text, in each language that has it
 * @param verbatim whether it gives somebody else's words
 */
record WrittenText(Collection<String> words, SourcePosition position, boolean verbatim) {
  /** All texts of a record. */
  static List<WrittenText> of(Archive archive, ContentRecord record) {
    List<WrittenText> texts = new ArrayList<>();
    for (LocatedText each : archive.editorial().texts().getOrDefault(record.id(), List.of())) {
      texts.add(new WrittenText(each.text().texts().values(), each.position(), each.verbatim()));
    }
    for (RecordClaim claim : RecordClaims.of(record)) {
      if (claim.field().equals("summary")) {
        texts.add(new WrittenText(claim.texts().values(), claim.evidence().position(), false));
      }
    }
    return texts;
  }
}
