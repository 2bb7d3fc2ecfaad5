package derek.linkcheck;

import derek.linkcheck.Resolution.Defect;
import derek.linkcheck.extract.FileFacts;
import derek.linkcheck.extract.LinkRole;
import derek.linkcheck.extract.Reference;

/** Every reference leads somewhere, and not by a detour. */
final class ReferenceRule implements SiteRule {
  @Override
  public void check(ResolvedSite site, Problems problems) {
    for (ResolvedFile file : site.all()) {
      file.forEach(
          (reference, resolution) -> check(site, file.facts(), reference, resolution, problems));
    }
  }

  private static void check(
      ResolvedSite site,
      FileFacts from,
      Reference reference,
      Resolution resolution,
      Problems problems) {
    if (reference.raw().isBlank()) {
      reportEmpty(from, reference, problems);
      return;
    }
    if (resolution.defect() != null && !isAcceptedScript(reference, resolution.defect())) {
      Defect defect = resolution.defect();
      String target = resolution.target(reference.raw());
      problems.report(from, reference, target, defect, severity(site, defect));
      return;
    }
    FileFacts file = resolution.file();
    if (file != null && site.redirects().isStub(file) && !isRedirect(reference)) {
      reportRedirect(site, from, reference, resolution, problems);
    }
  }

  /** What lies above a part of a site, such as one book of a shelf, may well exist. */
  private static LinkSeverity severity(ResolvedSite site, Defect defect) {
    return defect.rule() == LinkRule.OUTSIDE_FOLDER && !site.options().hasProjectRules()
        ? LinkSeverity.WARNING
        : defect.rule().severity();
  }

  private static boolean isRedirect(Reference reference) {
    return reference.role() == LinkRole.REDIRECT;
  }

  /** {@code javascript:} in a frame loads nothing from anywhere. */
  private static boolean isAcceptedScript(Reference reference, Defect defect) {
    return defect.rule() == LinkRule.SCRIPT_LINK && !reference.spot().element().equals("a");
  }

  /** An empty link means its own page; an empty image means the page as an image. */
  private static void reportEmpty(FileFacts from, Reference reference, Problems problems) {
    boolean harmless =
        reference.role() == LinkRole.HYPERLINK
            || reference.role() == LinkRole.FORM
            || reference.spot().element().equals("css")
            || reference.spot().element().equals("style")
            || reference.spot().attribute().equals("style");
    LinkRule rule = harmless ? LinkRule.EMPTY_HREF : LinkRule.EMPTY_LINK;
    problems.report(from, reference, "", new Defect(rule, "the address is empty", null));
  }

  private static void reportRedirect(
      ResolvedSite site,
      FileFacts from,
      Reference reference,
      Resolution resolution,
      Problems problems) {
    FileFacts stub = resolution.file();
    Resolution end = stub == null ? null : site.redirects().end(stub);
    if (end == null) {
      return;
    }
    FileFacts file = end.file();
    String suggestion =
        file == null
            ? (end.isExternal() ? end.target("") : null)
            : Spelling.like(
                reference.raw(), from, file.path(), site.space(), site.options().indexFiles());
    String message = "the page only sends on to " + end.target("");
    Defect defect = new Defect(LinkRule.LINK_TO_REDIRECT, message, suggestion);
    problems.report(from, reference, resolution.target(reference.raw()), defect);
  }
}
