package derek.site;

import derek.model.Archive;
import derek.model.ContentRecord;
import derek.model.RecordId;
import java.util.HashMap;
import java.util.Map;

/**
 * What a site knows of its pages and records, each part to be asked in its own way. Immutable.
 *
 * @param records all that are published
 */
record SiteIndex(
    SitePages pages,
    RecordLists lists,
    Overlay<RecordId, ContentRecord> records,
    Connections connections,
    CitationIndex citations,
    EditorialState editorial,
    ForeignNames foreignNames) {

  static Overlay<RecordId, ContentRecord> records(Archive archive) {
    Map<RecordId, ContentRecord> records = new HashMap<>();
    archive.records().forEach(each -> records.put(each.id(), each));
    return Overlay.of(records);
  }

  /** The same, noting what is asked. */
  SiteIndex readBy(SiteReads reads) {
    return new SiteIndex(
        pages,
        lists,
        records,
        connections.readBy(reads),
        citations.readBy(reads),
        editorial.readBy(reads),
        foreignNames);
  }
}
