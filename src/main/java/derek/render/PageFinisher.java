package derek.render;

import derek.output.OutputFile;
import derek.site.Page;
import derek.site.SiteQuestion;
import java.util.Optional;
import java.util.Set;

/**
 * What becomes of the pages of a site. For several threads at once.
 *
 * @param <T> what becomes of one
 */
@FunctionalInterface
public interface PageFinisher<T> {
  /**
   * Takes a rendered page; called in the thread that rendered it.
   *
   * @param questions all that its making asked of the site
   */
  T finish(OutputFile file, Set<SiteQuestion> questions);

  /** What stands in the place of a page that need not be rendered; empty where it must be. */
  default Optional<T> unchanged(Page page) {
    return Optional.empty();
  }
}
