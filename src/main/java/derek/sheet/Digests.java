package derek.sheet;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of several things one after another, each told apart from the next. */
final class Digests {
  private final MessageDigest digest;

  Digests() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  Digests add(byte[] bytes) {
    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
    return this;
  }

  Digests add(String text) {
    return add(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Lower-case hexadecimal. */
  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
