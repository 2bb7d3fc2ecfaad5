package derek.linkcheck;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The sitemap and the pages agree, both ways: every page that may be indexed is in it, nothing else
 * is, and it names the alternates that the pages name. Nothing to prove without a base URL.
 */
final class SitemapRule implements SiteRule {
  @Override
  public boolean isOfWholeSite() {
    return true;
  }

  @Override
  public void check(ResolvedSite site, Problems problems) {
    if (!site.space().isPublic()) {
      return;
    }
    List<ResolvedFile> sitemaps =
        site.all().stream().filter(file -> file.facts().isSitemap()).toList();
    if (sitemaps.isEmpty()) {
      String message = "the site has no sitemap";
      problems.report("sitemap.xml", LinkRule.SITEMAP_MISSING_PAGE, "", message, null);
      return;
    }
    Set<String> listed = new HashSet<>();
    for (ResolvedFile sitemap : sitemaps) {
      SitemapCheck check = new SitemapCheck(site, sitemap, listed, problems);
      sitemap.facts().forEachEntry(check::check);
    }
    site.contractPages().forEach(page -> checkListed(page, listed, problems));
  }

  private static void checkListed(ResolvedFile page, Set<String> listed, Problems problems) {
    String path = page.facts().path();
    if (page.head().isIndexable() && page.isCanonical() && !listed.contains(path)) {
      String message = "the page is not in the sitemap";
      problems.report(page.facts(), LinkRule.SITEMAP_MISSING_PAGE, path, message);
    }
  }
}
