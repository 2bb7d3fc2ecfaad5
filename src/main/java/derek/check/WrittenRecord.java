package derek.check;

import derek.model.Archive;
import derek.model.Block;
import derek.model.ContentRecord;
import derek.model.Language;
import derek.model.LocatedText;
import derek.model.RecordClaim;
import derek.model.RecordClaims;
import derek.model.RecordSummaries;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * All that a record says, fetched once for every rule.
 *
 * @param texts the localised texts of its JSON
 * @param blocks of its summary in each language
 * @param claims of its JSON and its summaries
 */
record WrittenRecord(
    ContentRecord record,
    List<LocatedText> texts,
    Map<Language, List<Block>> blocks,
    List<RecordClaim> claims) {

  static WrittenRecord of(Archive archive, ContentRecord record) {
    Map<Language, List<Block>> blocks = RecordSummaries.blocks(record);
    return new WrittenRecord(
        record, archive.editorial().textsOf(record.id()), blocks, RecordClaims.of(record, blocks));
  }

  /** What stands in its files: the texts of its JSON, and the claims of its summaries. */
  List<WrittenText> written() {
    List<WrittenText> written = new ArrayList<>();
    for (LocatedText each : texts) {
      written.add(new WrittenText(each.text().texts().values(), each.position(), each.verbatim()));
    }
    for (RecordClaim claim : claims) {
      if (claim.field().equals("summary")) {
        written.add(new WrittenText(claim.texts().values(), claim.evidence().position(), false));
      }
    }
    return written;
  }
}
