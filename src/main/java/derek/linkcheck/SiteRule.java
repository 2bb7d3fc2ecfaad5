package derek.linkcheck;

/** One concern of the check. Rules do not know of each other. */
interface SiteRule {
  void check(ResolvedSite site, Problems problems);
}
