package derek.site;

/** Which pictures a site has that stand for its pages where they are shared. */
public enum Pictures {
  /** None. */
  NONE,
  /** One for each page that search engines may show. */
  OF_PAGES
}
