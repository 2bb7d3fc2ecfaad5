package derek.linkcheck.extract;

/** What a reference is for; rules differ by it. */
public enum LinkRole {
  /** A reader follows it: {@code a}, {@code area}, a frame. */
  HYPERLINK(0),
  /** A form is sent there. */
  FORM(1),
  /** The page needs it to show itself: images, scripts, style sheets, fonts. */
  RESOURCE(2),
  /** The address that the page says is its own. */
  CANONICAL(3),
  /** The same page in another language or format. */
  ALTERNATE(4),
  /** Told to machines: Open Graph, JSON-LD, sitemaps, feeds, {@code cite}. */
  METADATA(5),
  /** A name in JSON-LD that looks like an address; its fragment names a thing, not an element. */
  IDENTIFIER(6),
  /** Where a refresh leads. */
  REDIRECT(7),
  /** A {@code usemap}: a map of the same page. */
  IMAGE_MAP(8);

  private static final LinkRole[] BY_CODE = values();

  private final int code;

  LinkRole(int code) {
    this.code = code;
  }

  /** What stands for the role in a pack: its place among the roles, from 0. */
  int code() {
    return code;
  }

  static LinkRole of(int code) {
    return BY_CODE[code];
  }
}
