package derek.site;

import derek.language.Romanization;
import derek.model.Archive;
import derek.model.RecordId;
import java.util.Map;

/** What pages need of that which editors keep beside the records. */
record EditorialState(StaleTranslations staleTranslations, Romanization romanization) {
  static EditorialState of(Archive archive) {
    return new EditorialState(
        StaleTranslations.of(archive),
        new Romanization(
            archive.settings().original(), archive.editorial().style().romanization()));
  }

  /** The same, noting what is asked. */
  EditorialState readBy(SiteReads reads) {
    return new EditorialState(staleTranslations.readBy(reads), romanization);
  }

  /** The same after some records changed. */
  EditorialState with(Map<RecordId, SiteUpdate.Change> changes, Archive after) {
    return new EditorialState(staleTranslations.with(changes, after), romanization);
  }
}
