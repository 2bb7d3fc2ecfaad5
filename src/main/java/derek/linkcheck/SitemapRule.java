package derek.linkcheck;

import derek.linkcheck.Resolution.Defect;
import derek.linkcheck.extract.FileFacts;
import derek.linkcheck.extract.FileFacts.SitemapEntry;
import derek.linkcheck.extract.PageHead;
import derek.linkcheck.extract.PageHead.Alternate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

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
    Set<String> listed = new HashSet<>();
    boolean any = false;
    for (ResolvedFile file : site.all()) {
      List<SitemapEntry> entries = file.facts().entries();
      if (entries != null) {
        any = true;
        entries.forEach(entry -> checkEntry(site, file, entry, listed, problems));
      }
    }
    if (any) {
      site.contractPages().forEach(page -> checkListed(page, listed, problems));
    } else {
      String message = "the site has no sitemap";
      problems.report("sitemap.xml", LinkRule.SITEMAP_MISSING_PAGE, "", message, null);
    }
  }

  private static void checkListed(ResolvedFile page, Set<String> listed, Problems problems) {
    String path = page.facts().path();
    if (page.head().isIndexable() && isCanonical(page) && !listed.contains(path)) {
      String message = "the page is not in the sitemap";
      problems.report(page.facts(), LinkRule.SITEMAP_MISSING_PAGE, path, message);
    }
  }

  private static boolean isCanonical(ResolvedFile page) {
    return page.head().canonicals().stream()
        .allMatch(reference -> page.facts().isSameFile(page.resolution(reference).file()));
  }

  private static void checkEntry(
      ResolvedSite site,
      ResolvedFile sitemap,
      SitemapEntry entry,
      Set<String> listed,
      Problems problems) {
    Resolution resolution = sitemap.resolution(entry.location());
    FileFacts file = resolution.file();
    if (file == null) {
      reportForeign(sitemap, entry, resolution, problems);
      return;
    }
    boolean again = !listed.add(file.path());
    String reason = again ? "the page is in the sitemap twice" : unwanted(site, file);
    if (!reason.isEmpty()) {
      report(sitemap, entry, LinkRule.SITEMAP_UNWANTED_PAGE, reason, problems);
    } else if (file.isPage()) {
      checkAlternates(sitemap, entry, site.of(file), problems);
    }
  }

  private static void reportForeign(
      ResolvedFile sitemap, SitemapEntry entry, Resolution resolution, Problems problems) {
    if (resolution.defect() == null) {
      String message = "the address is not of this site";
      report(sitemap, entry, LinkRule.SITEMAP_UNWANTED_PAGE, message, problems);
    }
  }

  /** Why a page should not be in the sitemap; empty where it should. */
  private static String unwanted(ResolvedSite site, FileFacts file) {
    PageHead head = file.head();
    if (head == null) {
      return "";
    }
    if (site.redirects().isStub(file)) {
      return "the page only sends on";
    }
    if (!head.isIndexable()) {
      return "the page asks not to be indexed";
    }
    return isCanonical(site.of(file)) ? "" : "the page's canonical address is another";
  }

  private static void checkAlternates(
      ResolvedFile sitemap, SitemapEntry entry, ResolvedFile page, Problems problems) {
    Set<String> here = targets(sitemap, entry.alternates());
    Set<String> there = targets(page, page.head().alternates());
    if (!here.equals(there)) {
      Set<String> missing = new TreeSet<>(there);
      missing.removeAll(here);
      Set<String> extra = new TreeSet<>(here);
      extra.removeAll(there);
      String message = "the sitemap's alternates are not the page's: " + words(missing, extra);
      report(sitemap, entry, LinkRule.SITEMAP_ALTERNATES, message, problems);
    }
  }

  private static String words(Set<String> missing, Set<String> extra) {
    String lacks = missing.isEmpty() ? "" : "it lacks " + String.join(", ", missing);
    String adds = extra.isEmpty() ? "" : "it adds " + String.join(", ", extra);
    return lacks.isEmpty() || adds.isEmpty() ? lacks + adds : lacks + "; " + adds;
  }

  private static Set<String> targets(ResolvedFile file, List<Alternate> alternates) {
    Set<String> targets = new TreeSet<>();
    for (Alternate alternate : alternates) {
      Resolution resolution = file.resolution(alternate.reference());
      FileFacts target = resolution.file();
      String path = target == null ? resolution.target(alternate.reference().raw()) : target.path();
      targets.add(alternate.language().toLowerCase(Locale.ROOT) + " " + path);
    }
    return targets;
  }

  private static void report(
      ResolvedFile sitemap, SitemapEntry entry, LinkRule rule, String message, Problems problems) {
    String target = sitemap.resolution(entry.location()).target(entry.location().raw());
    problems.report(sitemap.facts(), entry.location(), target, new Defect(rule, message, null));
  }
}
