package derek.linkcheck;

import derek.linkcheck.Resolution.Defect;
import derek.linkcheck.extract.Reference;
import java.util.List;

/** Every page names one canonical address: its own. Nothing to prove without a base URL. */
final class CanonicalRule implements SiteRule {
  @Override
  public void check(ResolvedSite site, Problems problems) {
    if (site.space().isPublic()) {
      site.contractPages().forEach(page -> check(site, page, problems));
    }
  }

  private static void check(ResolvedSite site, ResolvedFile page, Problems problems) {
    List<Reference> canonicals = page.head().canonicals();
    if (canonicals.isEmpty()) {
      String message = "the page names no canonical address";
      problems.report(page.facts(), LinkRule.CANONICAL_MISSING, "", message);
    }
    String own = site.space().urlOf(page.facts()).toString();
    for (Reference reference : canonicals) {
      Resolution resolution = page.resolution(reference);
      boolean isOwn = page.facts().isSameFile(resolution.file());
      if (resolution.defect() == null && !(isOwn && canonicals.size() == 1)) {
        String message =
            isOwn ? "the page has another canonical address too" : "the page's address is " + own;
        String suggestion = isOwn ? null : own;
        Defect defect = new Defect(LinkRule.CANONICAL_OTHER, message, suggestion);
        problems.report(page.facts(), reference, resolution.target(reference.raw()), defect);
      }
    }
  }
}
