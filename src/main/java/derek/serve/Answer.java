package derek.serve;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What a request is answered with.
 *
 * @param status of HTTP (RFC 9110)
 * @param location where a redirection leads; null for all others
 */
@SuppressWarnings("ArrayRecordComponent") // Handed over once; equality is never asked of.
record Answer(int status, String mediaType, byte[] body, @Nullable String location) {
  static Answer of(String mediaType, byte[] body) {
    return new Answer(200, mediaType, body, null);
  }

  static Answer of(String mediaType, String body) {
    return of(mediaType, body.getBytes(StandardCharsets.UTF_8));
  }

  static Answer redirect(String location) {
    return new Answer(302, "text/plain; charset=utf-8", new byte[0], location);
  }

  static Answer plain(int status, String text) {
    byte[] body = (text + "\n").getBytes(StandardCharsets.UTF_8);
    return new Answer(status, "text/plain; charset=utf-8", body, null);
  }

  Answer withStatus(int changed) {
    return new Answer(changed, mediaType, body, location);
  }
}
