package derek.linkcheck;

import derek.linkcheck.Resolution.Defect;
import derek.linkcheck.extract.PageHead;

/** Pages that send on come to an end. */
final class RedirectRule implements SiteRule {
  @Override
  public void check(ResolvedSite site, Problems problems) {
    for (ResolvedFile file : site.all()) {
      PageHead head = file.facts().hasRefresh() ? file.facts().head() : null;
      if (head != null
          && head.refresh() != null
          && site.redirects().isStub(file.facts())
          && site.redirects().end(file.facts()) == null) {
        String message = "the redirects lead in a circle";
        Defect defect = new Defect(LinkRule.REDIRECT_LOOP, message, null);
        Resolution target = file.resolution(head.refresh().reference());
        problems.report(file.facts(), head.refresh().reference(), target.target(""), defect);
      }
    }
  }
}
