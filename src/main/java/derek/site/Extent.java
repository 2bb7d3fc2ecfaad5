package derek.site;

/** How much of a site is made beside its pages. */
public enum Extent {
  /** The pages, with what leads to them: the sitemap and the feeds. */
  PAGES,
  /** Search, the records as data and copies to hand on as well. */
  WHOLE
}
