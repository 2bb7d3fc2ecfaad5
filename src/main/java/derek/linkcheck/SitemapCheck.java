package derek.linkcheck;

import derek.linkcheck.Resolution.Defect;
import derek.linkcheck.extract.FileFacts;
import derek.linkcheck.extract.PageHead;
import derek.linkcheck.extract.Reference;
import derek.linkcheck.extract.SitemapEntry;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Looks at the entries of one sitemap, one after another. */
final class SitemapCheck {
  private final ResolvedSite site;
  private final ResolvedFile sitemap;
  private final List<Reference> references;
  private final Set<String> listed;
  private final Problems problems;

  /**
   * A check of one sitemap.
   *
   * @param listed the paths of pages that sitemaps list so far; each entry's is added
   */
  SitemapCheck(ResolvedSite site, ResolvedFile sitemap, Set<String> listed, Problems problems) {
    this.site = site;
    this.sitemap = sitemap;
    this.references = sitemap.facts().references();
    this.listed = listed;
    this.problems = problems;
  }

  void check(SitemapEntry entry) {
    Resolution resolution = resolution(entry.location());
    FileFacts file = resolution.file();
    if (file == null) {
      reportForeign(entry, resolution);
      return;
    }
    boolean again = !listed.add(file.path());
    String reason = again ? "the page is in the sitemap twice" : unwanted(file);
    if (!reason.isEmpty()) {
      report(entry, LinkRule.SITEMAP_UNWANTED_PAGE, reason);
    } else if (file.isPage()) {
      checkAlternates(entry, site.of(file));
    }
  }

  private Resolution resolution(int reference) {
    return sitemap.resolutions().get(reference);
  }

  private void reportForeign(SitemapEntry entry, Resolution resolution) {
    if (resolution.defect() == null) {
      report(entry, LinkRule.SITEMAP_UNWANTED_PAGE, "the address is not of this site");
    }
  }

  /** Why a page should not be in the sitemap; empty where it should. */
  private String unwanted(FileFacts file) {
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
    return site.of(file).isCanonical() ? "" : "the page's canonical address is another";
  }

  private void checkAlternates(SitemapEntry entry, ResolvedFile page) {
    Set<String> here = targets(entry);
    Set<String> there = targets(page);
    if (!here.equals(there)) {
      Set<String> missing = new TreeSet<>(there);
      missing.removeAll(here);
      Set<String> extra = new TreeSet<>(here);
      extra.removeAll(there);
      String message = "the sitemap's alternates are not the page's: " + words(missing, extra);
      report(entry, LinkRule.SITEMAP_ALTERNATES, message);
    }
  }

  private static String words(Set<String> missing, Set<String> extra) {
    String lacks = missing.isEmpty() ? "" : "it lacks " + String.join(", ", missing);
    String adds = extra.isEmpty() ? "" : "it adds " + String.join(", ", extra);
    return lacks.isEmpty() || adds.isEmpty() ? lacks + adds : lacks + "; " + adds;
  }

  private Set<String> targets(SitemapEntry entry) {
    Set<String> targets = new TreeSet<>();
    for (SitemapEntry.Alternate alternate : entry.alternates()) {
      String raw = references.get(alternate.reference()).raw();
      targets.add(target(alternate.language(), resolution(alternate.reference()), raw));
    }
    return targets;
  }

  private static Set<String> targets(ResolvedFile page) {
    Set<String> targets = new TreeSet<>();
    for (PageHead.Alternate alternate : page.head().alternates()) {
      Reference reference = alternate.reference();
      targets.add(target(alternate.language(), page.resolution(reference), reference.raw()));
    }
    return targets;
  }

  private static String target(String language, Resolution resolution, String raw) {
    FileFacts file = resolution.file();
    String path = file == null ? resolution.target(raw) : file.path();
    return language.toLowerCase(Locale.ROOT) + " " + path;
  }

  private void report(SitemapEntry entry, LinkRule rule, String message) {
    Reference location = references.get(entry.location());
    String target = resolution(entry.location()).target(location.raw());
    problems.report(sitemap.facts(), location, target, new Defect(rule, message, null));
  }
}
