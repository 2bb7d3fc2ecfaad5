package derek.site;

import derek.language.Romanization;
import derek.model.Archive;
import derek.model.ContentRecord;
import java.util.Collection;

/** What pages need of that which editors keep beside the records. */
record EditorialState(StaleTranslations staleTranslations, Romanization romanization) {
  static EditorialState of(Archive archive, Collection<ContentRecord> published) {
    return new EditorialState(
        new StaleTranslations(archive, published),
        new Romanization(
            archive.settings().original(), archive.editorial().style().romanization()));
  }
}
