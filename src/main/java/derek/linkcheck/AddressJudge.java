package derek.linkcheck;

import derek.linkcheck.Resolution.Defect;
import derek.linkcheck.extract.FileFacts;
import derek.linkcheck.url.PercentEncoding;
import derek.linkcheck.url.WebUrl;
import org.jspecify.annotations.Nullable;

/** Judges an address by its scheme and host, and finds the file of those that are the site's. */
final class AddressJudge {
  private final SiteFiles files;
  private final UrlSpace space;
  private final LinkCheckOptions options;
  private final PathFinder finder;

  AddressJudge(SiteFiles files, UrlSpace space, LinkCheckOptions options) {
    this.files = files;
    this.space = space;
    this.options = options;
    finder = new PathFinder(files, space, options);
  }

  /**
   * Where an address leads.
   *
   * @param from the file that holds it
   * @param url the address, resolved
   * @param raw the address as it stands there
   */
  Resolution judge(FileFacts from, WebUrl url, String raw) {
    if (!url.isWeb()) {
      return Schemes.judge(url);
    }
    if (isNeighbour(url)) {
      return Resolution.external(url);
    }
    if (space.hasOriginOf(url)) {
      return judgeOwn(from, url, raw);
    }
    return space.isPublic() ? judgeForeign(url) : Resolution.external(url);
  }

  private boolean isNeighbour(WebUrl url) {
    return !options.neighbours().isEmpty()
        && options.neighbours().stream().anyMatch(url.toString()::startsWith);
  }

  private Resolution judgeOwn(FileFacts from, WebUrl url, String raw) {
    if (climbsOut(raw, from.path()) && space.root().path().equals("/")) {
      String message = "the address leads above the site's root";
      return Resolution.defect(url, new Defect(LinkRule.OUTSIDE_FOLDER, message, null));
    }
    String path = space.pathOf(url);
    if (path == null) {
      return Resolution.defect(url, outsideBase(from, url, raw));
    }
    Resolution found = finder.find(from, path, url, raw);
    return found.defect() == null
            && raw.indexOf('%') >= 0
            && !PercentEncoding.isWellFormed(withoutFragment(raw))
        ? found.but(malformed(raw))
        : found;
  }

  /** Ids may hold percent signs; browsers look for them as they stand. */
  private static String withoutFragment(String raw) {
    int hash = raw.indexOf('#');
    return hash < 0 ? raw : raw.substring(0, hash);
  }

  private static Defect malformed(String raw) {
    String fixed = raw.replaceAll("%(?![0-9a-fA-F]{2})", "%25");
    String message = "a percent sign stands there that begins no escape";
    return new Defect(LinkRule.MALFORMED_ESCAPE, message, fixed);
  }

  private Defect outsideBase(FileFacts from, WebUrl url, String raw) {
    String inside = PercentEncoding.decode(url.path().substring(1));
    boolean known = files.at(inside) != null || files.indexOf(inside) != null;
    String suggestion =
        known ? Spelling.like(raw, from, inside, space, options.indexFiles()) : null;
    String message = "the address misses the site's base path " + space.root().path();
    return new Defect(LinkRule.OUTSIDE_BASE, message, suggestion);
  }

  /** Another origin: the site's own with a wrong scheme or host, or another site. */
  private Resolution judgeForeign(WebUrl url) {
    boolean sameHost = space.root().authority().equals(url.authority());
    if (!sameHost && !isVariant(url)) {
      return Resolution.external(url);
    }
    LinkRule rule = sameHost ? LinkRule.WRONG_SCHEME : LinkRule.WRONG_HOST;
    String message = "the site's own address is " + space.root();
    return new Resolution(fileOf(url), url, false, new Defect(rule, message, fixed(url)));
  }

  private @Nullable FileFacts fileOf(WebUrl url) {
    String path = space.pathOf(url);
    if (path == null) {
      return null;
    }
    FileFacts file = files.at(path);
    return file == null ? files.indexOf(path) : file;
  }

  private String fixed(WebUrl url) {
    WebUrl root = space.root();
    return new WebUrl(
            root.scheme(), "", root.host(), root.port(), url.path(), url.query(), url.fragment())
        .toString();
  }

  /** The site's host with or without www, or with another port. */
  private boolean isVariant(WebUrl url) {
    String own = withoutWww(space.root().host());
    return own.equals(withoutWww(url.host()));
  }

  private static String withoutWww(@Nullable String host) {
    String name = host == null ? "" : host;
    return name.startsWith("www.") ? name.substring(4) : name;
  }

  /** Whether the dot segments of a relative address lead above the site's root. */
  static boolean climbsOut(String raw, String path) {
    if (!raw.contains("..") || raw.startsWith("/") || raw.contains("://")) {
      return false;
    }
    int level = slashes(path);
    String address = raw.strip();
    int end = pathEnd(address);
    for (int start = 0; start <= end; ) {
      int slash = address.indexOf('/', start);
      int segmentEnd = slash < 0 ? end : Math.min(slash, end);
      int length = segmentEnd - start;
      if (length == 2 && address.startsWith("..", start)) {
        level--;
      } else if (length != 1 || address.charAt(start) != '.') {
        level++;
      }
      if (level < 0) {
        return true;
      }
      start = segmentEnd + 1;
    }
    return false;
  }

  private static int slashes(String path) {
    int slashes = 0;
    for (int at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
      slashes++;
    }
    return slashes;
  }

  /** Where the path of a relative address ends: at its query, its fragment or its end. */
  private static int pathEnd(String address) {
    int end = 0;
    while (end < address.length() && address.charAt(end) != '?' && address.charAt(end) != '#') {
      end++;
    }
    return end;
  }
}
