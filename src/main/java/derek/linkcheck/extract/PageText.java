package derek.linkcheck.extract;

import derek.output.SiteFile;

/** The words of a page as a reader sees them. */
public final class PageText {
  private PageText() {}

  /** The page's text with single spaces between its words. */
  public static String of(SiteFile page) {
    return new MarkupParser().parseHtml(TextDecoder.decode(page.bytes())).text();
  }
}
