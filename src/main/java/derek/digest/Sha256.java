package derek.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 (FIPS 180-4). An object takes several things one after another and tells each from the
 * next: {@code "ab", "c"} gives another digest than {@code "a", "bc"}. Not safe for several
 * threads.
 */
public final class Sha256 {
  /** How many hexadecimal digits a digest has. */
  public static final int HEX_LENGTH = 64;

  private static final int MOST_DIGITS = 10;

  /**
   * Never given any bytes; to copy it costs a third of what asking the platform for another does.
   */
  private static final MessageDigest EMPTY = ofPlatform();

  private final MessageDigest digest = newDigest();
  private final byte[] length = new byte[MOST_DIGITS + 1];

  /** The digest of some bytes alone, as {@code sha256sum} prints it: lower-case hexadecimal. */
  public static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(of(bytes));
  }

  /** The digest of some bytes alone: 32 bytes. */
  public static byte[] of(byte[] bytes) {
    return newDigest().digest(bytes);
  }

  /** The digest of a text alone, in UTF-8. */
  public static String hex(String text) {
    return hex(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A digest for bytes that come in pieces, with nothing between them. */
  public static MessageDigest newDigest() {
    try {
      return (MessageDigest) EMPTY.clone();
    } catch (CloneNotSupportedException e) {
      return ofPlatform();
    }
  }

  private static MessageDigest ofPlatform() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  public Sha256 add(byte[] bytes) {
    addLength(bytes.length);
    digest.update(bytes);
    return this;
  }

  /** A number in decimal digits, and a colon; without a text, as there are many. */
  private void addLength(int number) {
    int start = length.length - 1;
    length[start] = ':';
    int rest = number;
    do {
      start--;
      length[start] = (byte) ('0' + rest % 10);
      rest /= 10;
    } while (rest > 0);
    digest.update(length, start, length.length - start);
  }

  /** Adds a text in UTF-8. */
  public Sha256 add(String text) {
    return add(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The digest of all that was added, in lower-case hexadecimal; begins anew after it. */
  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
