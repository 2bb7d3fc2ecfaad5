package derek.linkcheck.url;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A parsed web address (WHATWG URL Standard, url.spec.whatwg.org).
 *
 * <p>All parts are in their normal form: the scheme and host in lower case, the host in ASCII, dot
 * segments resolved, what a part does not allow percent-encoded as UTF-8. Immutable.
 *
 * @param scheme without its colon
 * @param userInfo user name and password as written, without {@code @}; empty where there is none
 * @param host null for an address without authority ({@code mailto:})
 * @param port -1 where it is the scheme's own
 * @param path begins with {@code /} where there is a host; opaque where the address has none and
 *     does not begin with a slash
 * @param query without {@code ?}; null where there is none
 * @param fragment without {@code #}; as written, percent-encoded where needed; null where there is
 *     none
 */
public record WebUrl(
    String scheme,
    String userInfo,
    @Nullable String host,
    int port,
    String path,
    @Nullable String query,
    @Nullable String fragment) {

  /**
   * Parses an absolute address.
   *
   * @throws InvalidUrlException where a browser would refuse it
   */
  public static WebUrl parse(String input) {
    return new UrlParser(null).parse(input);
  }

  /**
   * Parses an address that stands in a document with this address.
   *
   * @throws InvalidUrlException where a browser would refuse it
   */
  public WebUrl resolve(String input) {
    return new UrlParser(this).parse(input);
  }

  /** Whether the address is {@code http:} or {@code https:}. */
  public boolean isWeb() {
    return scheme.equals("http") || scheme.equals("https");
  }

  /** Whether this has a path that a relative address cannot be resolved on. */
  public boolean isOpaque() {
    return host == null && !path.startsWith("/");
  }

  /** Scheme, host and port: what must be equal for two addresses to be of one site. */
  public String origin() {
    return scheme + "://" + authority();
  }

  /** Host and, where it is not the scheme's own, port. */
  public String authority() {
    return (host == null ? "" : host) + (port < 0 ? "" : ":" + port);
  }

  public WebUrl withoutFragment() {
    return fragment == null ? this : new WebUrl(scheme, userInfo, host, port, path, query, null);
  }

  /** Compares first what tells a site's addresses apart; there are many. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WebUrl url
        && path.equals(url.path)
        && Objects.equals(fragment, url.fragment)
        && Objects.equals(query, url.query)
        && Objects.equals(host, url.host)
        && scheme.equals(url.scheme)
        && port == url.port
        && userInfo.equals(url.userInfo);
  }

  @Override
  public int hashCode() {
    return 31 * path.hashCode() + (fragment == null ? 0 : fragment.hashCode());
  }

  /** The address as text, with its fragment. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(scheme).append(':');
    if (host != null) {
      text.append("//").append(userInfo).append(userInfo.isEmpty() ? "" : "@").append(authority());
    } else if (path.startsWith("//")) {
      text.append("/."); // Else the path would be read as a host.
    }
    text.append(path);
    if (query != null) {
      text.append('?').append(query);
    }
    return fragment == null ? text.toString() : text.append('#').append(fragment).toString();
  }
}
