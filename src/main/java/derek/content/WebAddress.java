package derek.content;

import derek.diagnostic.Diagnostic;
import derek.diagnostic.SourcePosition;
import java.net.URI;
import java.net.URISyntaxException;

/** What may stand as the address of a page elsewhere. */
final class WebAddress {
  private WebAddress() {}

  /** Whether it is an {@code http} or {@code https} URL with a host and no user name. */
  static boolean isPublic(String address) {
    try {
      URI uri = new URI(address);
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      return web && uri.getHost() != null && uri.getUserInfo() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** Whether it is such a URL of a folder: its path ends with a slash, and nothing follows. */
  static boolean isFolder(String address) {
    return isPublic(address)
        && address.endsWith("/")
        && address.indexOf('?') < 0
        && address.indexOf('#') < 0;
  }

  static Diagnostic refused(String address, SourcePosition at) {
    return Diagnostic.error("web-address", at, "“" + address + "” is no address of a web page")
        .expected("https://host/path, spaces and other letters percent-encoded", address);
  }
}
