package derek.render;

import derek.model.Language;
import derek.model.RecordId;
import derek.site.Page;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The links to the pages of records, made once for all pages of a folder and kept while a site is
 * rendered: so each page needs not find a name and an address anew, and the addresses that are
 * remembered for each page are one text. For several threads at once.
 */
final class KnownLinks {
  private final Map<From, Map<RecordId, Link>> links = new ConcurrentHashMap<>();

  /** The links from pages in the folder of a page to pages in a language, to be added to. */
  Map<RecordId, Link> from(Page page, Language language) {
    String path = page.permalink().path();
    From from = new From(path.substring(0, path.lastIndexOf('/') + 1), language);
    return links.computeIfAbsent(from, key -> new ConcurrentHashMap<>());
  }

  private record From(String folder, Language language) {}
}
