package derek.site;

import derek.model.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All pages of a plan, in their order.
 *
 * @param contested by language, the titles that more than one page would have: to whom each went
 *     depends on the order of pages
 */
record PlannedPages(List<Page> pages, Map<Language, Set<String>> contested) {
  PlannedPages {
    pages = List.copyOf(pages);
  }

  /** Whether other pages would have a title if the one that has it had another. */
  boolean isContested(Language language, String title) {
    return contested.getOrDefault(language, Set.of()).contains(title);
  }
}
