package derek.model;

import derek.digest.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Digests of original texts, in order: of each the first 64 bits of its SHA-256. An archive has
 * many, so that they are numbers and not objects. Immutable.
 */
public final class TextDigests {
  /** No digest. */
  public static final TextDigests NONE = new TextDigests(new long[0]);

  private static final int HEX_LENGTH = 16;

  private final long[] digests;

  private TextDigests(long[] digests) {
    this.digests = digests;
  }

  /** Digests in the order given. */
  public static TextDigests of(Collection<Long> digests) {
    return digests.isEmpty()
        ? NONE
        : new TextDigests(digests.stream().mapToLong(Long::longValue).toArray());
  }

  /** The same, of numbers that are not copied: nobody changes them any more. */
  public static TextDigests of(long[] digests) {
    return digests.length == 0 ? NONE : new TextDigests(digests);
  }

  /** The digest of a text, whatever space stands around it. */
  public static long of(String original) {
    byte[] digest = Sha256.of(original.strip().getBytes(StandardCharsets.UTF_8));
    return ByteBuffer.wrap(digest).getLong();
  }

  /** A digest as it is written in files: {@value #HEX_LENGTH} hexadecimal digits. */
  public static String hex(long digest) {
    return HexFormat.of().toHexDigits(digest);
  }

  /** A digest that was written; empty where the text is none. */
  public static OptionalLong parse(String hex) {
    if (hex.length() != HEX_LENGTH) {
      return OptionalLong.empty();
    }
    for (int i = 0; i < HEX_LENGTH; i++) {
      if (!isHexDigit(hex.charAt(i))) {
        return OptionalLong.empty();
      }
    }
    return OptionalLong.of(HexFormat.fromHexDigitsToLong(hex));
  }

  private static boolean isHexDigit(int c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
  }

  public int size() {
    return digests.length;
  }

  public boolean isEmpty() {
    return digests.length == 0;
  }

  /** A digest by its place, counted from 0. */
  public long get(int index) {
    return digests[index];
  }

  public boolean contains(long digest) {
    for (long each : digests) {
      if (each == digest) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TextDigests others && Arrays.equals(digests, others.digests);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(digests);
  }

  @Override
  public String toString() {
    return Arrays.stream(digests).mapToObj(TextDigests::hex).toList().toString();
  }
}
