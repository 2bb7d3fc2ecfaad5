package derek.linkcheck;

import java.util.List;

/**
 * An address outside the site and where it stands.
 *
 * @param url without its fragment, in normal form
 * @param place the first link to it; line and column are 0 unless {@link
 *     LinkCheckOptions#locatesExternalLinks()}
 * @param pages every output file that names it, sorted
 */
public record ExternalLink(String url, LinkPlace place, List<String> pages) {
  public ExternalLink {
    pages = List.copyOf(pages);
  }
}
