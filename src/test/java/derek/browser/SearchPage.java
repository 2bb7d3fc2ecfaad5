package derek.browser;

/** The page on which readers search, as a test waits for it. */
final class SearchPage {
  private SearchPage() {}

  /** Where a site's search in a language lies on this disk. */
  static String address(BuiltSite site, String language) {
    return site.folder().resolve(language + "/search.html").toUri().toString();
  }

  /** Waits until the page has told what it found. */
  static void waitForResults(Browser browser) {
    browser.waitFor(
        """
        const count = document.getElementById('search-count');
        return count.ariaBusy === 'false' && !!count.textContent;
        """);
  }
}
