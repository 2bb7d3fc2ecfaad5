package derek.linkcheck.external;

import derek.linkcheck.url.WebUrl;
import java.net.URI;
import java.util.Locale;

/** Turns an address into the narrower form of RFC 3986 that Java's client takes. */
final class RequestUri {
  private static final String ALLOWED = "-._~!$&'()*+,;=:@/%";

  private RequestUri() {}

  /** The same resource; brackets, bars and lone percent signs are encoded. */
  static URI of(WebUrl url) {
    String query = url.query() == null ? "" : "?" + encode(url.query(), ALLOWED + "?");
    return URI.create(url.origin() + encode(url.path(), ALLOWED) + query);
  }

  private static String encode(String text, String allowed) {
    String whole = text.replaceAll("%(?![0-9a-fA-F]{2})", "%25");
    StringBuilder encoded = new StringBuilder();
    for (int i = 0; i < whole.length(); i++) {
      char c = whole.charAt(i);
      boolean letter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
      if (letter || (c >= '0' && c <= '9') || allowed.indexOf(c) >= 0) {
        encoded.append(c);
      } else {
        encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    return encoded.toString();
  }
}
