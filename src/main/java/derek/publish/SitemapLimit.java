package derek.publish;

/**
 * What one file of a sitemap may hold.
 *
 * @param addresses at least 1
 * @param bytes of the file as it is, not compressed
 */
public record SitemapLimit(int addresses, int bytes) {
  /** By the sitemaps.org protocol 0.9: 50,000 addresses and 50 MB. */
  public static final SitemapLimit PROTOCOL = new SitemapLimit(50_000, 52_428_800);

  public SitemapLimit {
    if (addresses < 1) {
      throw new IllegalArgumentException("a sitemap of no addresses: " + addresses);
    }
  }
}
