package derek.publish;

import derek.output.OutputFile;
import derek.site.Permalink;
import derek.site.Site;
import java.nio.charset.StandardCharsets;

/** {@code robots.txt} (RFC 9309): robots may read all, and where the sitemap is. */
final class Robots {
  private Robots() {}

  static OutputFile of(Site site) {
    String sitemap = new Permalink(Sitemap.PATH).url(site.settings().baseUrl());
    String text = "User-agent: *\nAllow: /\n\nSitemap: " + sitemap + "\n";
    return new OutputFile("robots.txt", text.getBytes(StandardCharsets.UTF_8));
  }
}
