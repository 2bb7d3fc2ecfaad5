package derek.linkcheck;

import derek.linkcheck.extract.FileFacts;
import derek.linkcheck.extract.LinkRole;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A reader comes from a home page to every page, and every file is used by another. */
final class ReachabilityRule implements SiteRule {
  /** Files that others ask for by their name. */
  private static final List<String> ASKED_BY_NAME =
      List.of(
          "robots.txt",
          "CNAME",
          ".nojekyll",
          "favicon.ico",
          "humans.txt",
          "ads.txt",
          "_headers",
          "_redirects",
          ".well-known/*",
          "sitemap.xml",
          "google*.html");

  @Override
  public boolean isOfWholeSite() {
    return true;
  }

  @Override
  public void check(ResolvedSite site, Problems problems) {
    Set<String> reached = reachable(site);
    if (!reached.isEmpty()) {
      reportOrphans(site, reached, problems);
    }
    reportUnused(site, problems);
  }

  private static void reportOrphans(ResolvedSite site, Set<String> reached, Problems problems) {
    for (ResolvedFile page : site.contractPages()) {
      String path = page.facts().path();
      if (!reached.contains(path) && !Glob.matchesAny(ASKED_BY_NAME, path)) {
        String message = "no path of links leads here from a home page";
        problems.report(page.facts(), LinkRule.ORPHAN_PAGE, path, message);
      }
    }
  }

  private static void reportUnused(ResolvedSite site, Problems problems) {
    Set<String> used = used(site);
    for (FileFacts file : site.files().all()) {
      if (!file.isPage()
          && !used.contains(file.path())
          && !Glob.matchesAny(ASKED_BY_NAME, file.path())
          && !Glob.matchesAny(site.options().standaloneFiles(), file.path())) {
        String message = "no file refers to this one";
        problems.report(file, LinkRule.UNUSED_ASSET, file.path(), message);
      }
    }
  }

  private static Set<String> used(ResolvedSite site) {
    Set<String> used = new HashSet<>();
    for (ResolvedFile file : site.all()) {
      for (Resolution resolution : file.resolutions()) {
        FileFacts target = resolution.file();
        if (target != null && !target.isSameFile(file.facts())) {
          used.add(target.path());
        }
      }
    }
    return used;
  }

  private static Set<String> reachable(ResolvedSite site) {
    Set<String> reached = new HashSet<>();
    Deque<FileFacts> open = new ArrayDeque<>();
    visit(site.files().indexOf(""), reached, open);
    for (String language : site.options().languages()) {
      visit(site.files().indexOf(language + "/"), reached, open);
    }
    while (!open.isEmpty()) {
      site.of(open.remove())
          .forEach(
              (reference, resolution) -> {
                if (reference.role() == LinkRole.HYPERLINK
                    || reference.role() == LinkRole.REDIRECT) {
                  visit(resolution.file(), reached, open);
                }
              });
    }
    return reached;
  }

  private static void visit(@Nullable FileFacts file, Set<String> reached, Deque<FileFacts> open) {
    if (file != null && reached.add(file.path())) {
      open.add(file);
    }
  }
}
