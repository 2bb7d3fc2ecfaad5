package derek.serve;

import com.sun.net.httpserver.Headers;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a request comes from this machine's own browser, for a page of the preview. Drafts are
 * nobody else's business: neither of a host name that was pointed at this machine (DNS rebinding),
 * nor of a page of another site that the editor has open (Fetch Metadata, W3C).
 */
final class RequestGuard {
  private static final Set<String> METHODS = Set.of("GET", "HEAD");
  private static final List<String> NAMES = List.of("127.0.0.1", "localhost", "[::1]");
  private static final Set<String> OWN_PAGES = Set.of("same-origin", "none");

  private final int port;

  RequestGuard(int port) {
    this.port = port;
  }

  /**
   * Why a request is not answered.
   *
   * @param status of HTTP (RFC 9110)
   */
  record Refusal(int status, String reason) {}

  /** Empty where the request may be answered. */
  Optional<Refusal> refusal(String method, Headers headers) {
    if (!METHODS.contains(method)) {
      return Optional.of(new Refusal(405, "the preview only shows: GET and HEAD"));
    }
    if (!isOwnHost(headers.get("Host"))) {
      return Optional.of(new Refusal(403, "not a name of this machine's preview"));
    }
    if (!isOwnOrigin(headers.getFirst("Origin")) || !isOwnPage(headers)) {
      return Optional.of(new Refusal(403, "another site asks for this"));
    }
    return Optional.empty();
  }

  private boolean isOwnHost(@Nullable List<String> hosts) {
    return hosts != null && hosts.size() == 1 && isOwnName(hosts.get(0));
  }

  private boolean isOwnName(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    return NAMES.stream().anyMatch(name -> lower.equals(name + ":" + port));
  }

  private boolean isOwnOrigin(@Nullable String origin) {
    return origin == null
        || (origin.startsWith("http://") && isOwnName(origin.substring("http://".length())));
  }

  /** A link of another site may lead here; nothing else of another site may ask. */
  private static boolean isOwnPage(Headers headers) {
    String site = headers.getFirst("Sec-Fetch-Site");
    return site == null
        || OWN_PAGES.contains(site)
        || ("navigate".equals(headers.getFirst("Sec-Fetch-Mode"))
            && "document".equals(headers.getFirst("Sec-Fetch-Dest")));
  }
}
