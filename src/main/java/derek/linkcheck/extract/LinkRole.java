package derek.linkcheck.extract;

/** What a reference is for; rules differ by it. */
public enum LinkRole {
  /** A reader follows it: {@code a}, {@code area}, a frame. */
  HYPERLINK,
  /** A form is sent there. */
  FORM,
  /** The page needs it to show itself: images, scripts, style sheets, fonts. */
  RESOURCE,
  /** The address that the page says is its own. */
  CANONICAL,
  /** The same page in another language or format. */
  ALTERNATE,
  /** Told to machines: Open Graph, JSON-LD, sitemaps, feeds, {@code cite}. */
  METADATA,
  /** A name in JSON-LD that looks like an address; its fragment names a thing, not an element. */
  IDENTIFIER,
  /** Where a refresh leads. */
  REDIRECT,
  /** A {@code usemap}: a map of the same page. */
  IMAGE_MAP
}
