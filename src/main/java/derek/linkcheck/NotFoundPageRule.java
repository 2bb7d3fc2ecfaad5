package derek.linkcheck;

import derek.linkcheck.Resolution.Defect;
import derek.linkcheck.extract.FileFacts;
import derek.linkcheck.extract.Reference;
import java.util.Locale;
import java.util.regex.Pattern;

/** The page for what is not found is answered at any depth: its addresses begin at the root. */
final class NotFoundPageRule implements SiteRule {
  private static final Pattern ABSOLUTE = Pattern.compile("[/#\\\\].*|[a-z][a-z0-9+.-]*:.*");

  @Override
  public void check(ResolvedSite site, Problems problems) {
    FileFacts page = site.files().at("404.html");
    boolean hasBase = page != null && page.head() != null && page.head().baseAddress() != null;
    if (page != null && !hasBase) {
      site.of(page).forEach((reference, target) -> check(site, page, reference, target, problems));
    }
  }

  private static void check(
      ResolvedSite site,
      FileFacts page,
      Reference reference,
      Resolution resolution,
      Problems problems) {
    String raw = reference.raw().strip();
    boolean isSound = resolution.defect() == null;
    if (isSound && !raw.isEmpty() && !ABSOLUTE.matcher(raw.toLowerCase(Locale.ROOT)).matches()) {
      String root = site.space().root().path();
      FileFacts target = resolution.file();
      String suggestion = target == null ? null : root + target.path();
      String message = "a relative address leads elsewhere where 404.html is answered deeper";
      Defect defect = new Defect(LinkRule.RELATIVE_IN_404, message, suggestion);
      problems.report(page, reference, resolution.target(raw), defect);
    }
  }
}
