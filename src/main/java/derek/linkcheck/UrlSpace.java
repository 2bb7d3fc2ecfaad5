package derek.linkcheck;

import derek.linkcheck.extract.FileFacts;
import derek.linkcheck.url.PercentEncoding;
import derek.linkcheck.url.WebUrl;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The addresses that the site's files have by its base URL. */
final class UrlSpace {
  private static final WebUrl NOWHERE = WebUrl.parse("http://site.invalid/");

  private final WebUrl root;
  private final boolean isPublic;
  private final List<String> indexFiles;

  UrlSpace(LinkCheckOptions options) {
    WebUrl base = options.baseUrl();
    root = base == null ? NOWHERE : base;
    isPublic = base != null;
    indexFiles = options.indexFiles();
  }

  /** An address as text; from the root where the site's own address is not known. */
  static String shown(WebUrl url) {
    String text = url.toString();
    return url.origin().equals(NOWHERE.origin()) ? text.substring(NOWHERE.origin().length()) : text;
  }

  /** The address of the site's root, ending with a slash. */
  WebUrl root() {
    return root;
  }

  /** Whether the site's own address is known, so that absolute addresses can be judged. */
  boolean isPublic() {
    return isPublic;
  }

  /** The address of a file; a folder's for its index file. */
  WebUrl urlOf(FileFacts file) {
    String path = file.path();
    String name = path.substring(path.lastIndexOf('/') + 1);
    String shown =
        indexFiles.contains(name) ? path.substring(0, path.length() - name.length()) : path;
    return at(root.path() + PercentEncoding.encodePath(shown));
  }

  private WebUrl at(String path) {
    return new WebUrl(root.scheme(), "", root.host(), root.port(), path, null, null);
  }

  /** Whether an address is of the site's scheme, host and port. */
  boolean hasOriginOf(WebUrl url) {
    return url.scheme().equals(root.scheme())
        && url.port() == root.port()
        && root.authority().equals(url.authority());
  }

  /** The path of a file by its address, percent-decoded; null outside the base path. */
  @Nullable String pathOf(WebUrl url) {
    String path = url.path();
    String prefix = root.path();
    if (path.startsWith(prefix)) {
      return PercentEncoding.decode(path.substring(prefix.length()));
    }
    String decoded = PercentEncoding.decode(path);
    String decodedPrefix = PercentEncoding.decode(prefix);
    if (decoded.startsWith(decodedPrefix)) {
      return decoded.substring(decodedPrefix.length());
    }
    return (decoded + "/").equals(decodedPrefix) ? "" : null;
  }
}
