package derek.linkcheck;

import derek.linkcheck.Resolution.Defect;
import derek.linkcheck.extract.FileFacts;
import derek.linkcheck.extract.Spot;
import derek.linkcheck.url.PercentEncoding;
import java.util.HashSet;
import java.util.Set;

/** No two elements of a file have one id: an error where a link means one of them. */
final class DuplicateIdRule implements SiteRule {
  @Override
  public void check(ResolvedSite site, Problems problems) {
    boolean any = site.all().stream().anyMatch(file -> file.facts().hasDuplicateIds());
    if (any) {
      Set<String> linked = linkedIds(site);
      site.all().forEach(file -> report(file.facts(), linked, problems));
    }
  }

  private static Set<String> linkedIds(ResolvedSite site) {
    Set<String> linked = new HashSet<>();
    for (ResolvedFile file : site.all()) {
      file.forEach(
          (reference, resolution) -> {
            FileFacts target = resolution.file();
            if (target != null && !resolution.fragment().isEmpty()) {
              linked.add(target.path() + "#" + PercentEncoding.decode(resolution.fragment()));
            }
          });
    }
    return linked;
  }

  private static void report(FileFacts file, Set<String> linked, Problems problems) {
    if (!file.hasDuplicateIds()) {
      return;
    }
    Set<String> reported = new HashSet<>();
    for (Spot spot : file.anchors().duplicates()) {
      if (reported.add(spot.raw())) {
        boolean isTarget = linked.contains(file.path() + "#" + spot.raw());
        String message =
            "the id “"
                + spot.raw()
                + "” is there before"
                + (isTarget ? ", and links lead to it" : "");
        Defect defect = new Defect(LinkRule.DUPLICATE_ID, message, null);
        LinkSeverity severity = isTarget ? LinkSeverity.ERROR : LinkSeverity.WARNING;
        problems.report(file, spot, "#" + spot.raw(), defect, severity);
      }
    }
  }
}
