package derek.linkcheck;

/** One concern of the check. Rules do not know of each other. */
interface SiteRule {
  void check(ResolvedSite site, Problems problems);

  /** Whether it needs to look at every file, whatever is the same as before. */
  default boolean isOfWholeSite() {
    return false;
  }
}
