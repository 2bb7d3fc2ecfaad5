package derek.metadata;

import derek.model.ContentRecord;
import derek.model.Language;
import derek.model.LocalizedText;
import derek.model.RecordId;
import derek.site.Permalink;
import derek.site.Site;
import java.util.Optional;

/**
 * The public addresses of one language's pages, and the names by which linked data speaks of them.
 */
record Addresses(Site site, Language language) {
  String of(Permalink permalink) {
    return permalink.url(site.settings().baseUrl());
  }

  String website() {
    return site.settings().baseUrl() + "#website";
  }

  /** The address of a record's page; empty where it has none. */
  Optional<String> page(RecordId record) {
    return site.page(record, language).map(page -> of(page.permalink()));
  }

  /** The name of what a record's page is about, as distinct from the page. */
  String subject(ContentRecord record) {
    return page(record.id()).orElseThrow() + "#" + record.id().kind().scheme();
  }

  String text(LocalizedText text) {
    return text.in(language);
  }
}
