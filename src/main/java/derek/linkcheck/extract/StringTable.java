package derek.linkcheck.extract;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into strings and gives the same string again for what it gave a short while ago, as
 * the pages of a site say the same over and over. Holds no more than its slots. For one thread.
 */
final class StringTable {
  private static final int SLOTS = 1 << 12;

  private final @Nullable String[] slots = new String[SLOTS];

  /** The text of some bytes in UTF-8. */
  String get(byte[] bytes, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      if (bytes[i] < 0) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
      }
      hash = 31 * hash + bytes[i];
    }
    int slot = (hash ^ (hash >>> 12)) & (SLOTS - 1);
    String known = slots[slot];
    if (known == null || !isAt(known, bytes, from, to)) {
      known = new String(bytes, from, to - from, StandardCharsets.US_ASCII);
      slots[slot] = known;
    }
    return known;
  }

  private static boolean isAt(String known, byte[] bytes, int from, int to) {
    int length = to - from;
    if (known.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (known.charAt(i) != bytes[from + i]) {
        return false;
      }
    }
    return true;
  }
}
