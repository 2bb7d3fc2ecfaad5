package derek.site;

/** The program that makes the site. */
public final class Generator {
  /** Its name and version, as printed. */
  public static final String NAME = "Derek 0.1.0";

  private Generator() {}
}
