package derek.site;

/**
 * Where a file of the site stands; it does not change once published.
 *
 * @param path relative to the site's root, {@code /} between its parts, such as {@code
 *     kk/people/aron-atabek.html}
 */
public record Permalink(String path) {
  private static final String INDEX = "index.html";
  private static final String PAGE_ENDING = ".html";

  /** The link to this file from another, to the file's own name, so that it works from a disk. */
  public String from(Permalink other) {
    int shared = sharedFolder(other.path);
    String within = path.substring(shared);
    int up = other.path.indexOf('/', shared);
    if (up < 0) {
      return within;
    }
    StringBuilder link = new StringBuilder();
    for (; up >= 0; up = other.path.indexOf('/', up + 1)) {
      link.append("../");
    }
    return link.append(within).toString();
  }

  /**
   * The public address: an {@code index.html} is its folder.
   *
   * @param baseUrl ends with {@code /}
   */
  public String url(String baseUrl) {
    boolean folder = path.equals(INDEX) || path.endsWith("/" + INDEX);
    return baseUrl + (folder ? path.substring(0, path.length() - INDEX.length()) : path);
  }

  /** The PDF of this page, beside it. */
  public Permalink pdf() {
    return new Permalink(path.substring(0, path.length() - PAGE_ENDING.length()) + ".pdf");
  }

  /** The picture that stands for this page where it is shared, beside it. */
  public Permalink picture() {
    return new Permalink(path.substring(0, path.length() - PAGE_ENDING.length()) + ".png");
  }

  /** The length of the folders that both paths begin with. */
  private int sharedFolder(String other) {
    int shared = 0;
    int end = path.indexOf('/') + 1;
    while (end > 0 && path.regionMatches(shared, other, shared, end - shared)) {
      shared = end;
      end = path.indexOf('/', shared) + 1;
    }
    return shared;
  }
}
