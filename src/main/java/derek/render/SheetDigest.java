package derek.render;

import derek.digest.Sha256;
import java.nio.charset.StandardCharsets;

/**
 * The digest that a sheet carries: the first 64 bits of the SHA-256 of everything that it says, its
 * own digest left out. Two sheets with one digest say the same, whenever they were built.
 */
final class SheetDigest {
  /** What stands in a page in the place of its digest until that is known. */
  static final String PLACEHOLDER = "{digest-of-this-sheet}";

  private static final int DIGITS = 16;
  private static final int GROUP = 4;

  private SheetDigest() {}

  /** The page with its digest. */
  static byte[] stamp(byte[] page) {
    String text = new String(page, StandardCharsets.UTF_8);
    return text.replace(PLACEHOLDER, of(page)).getBytes(StandardCharsets.UTF_8);
  }

  /** In groups of four digits: {@code 3f9a-1c2e-77b0-4d1a}. */
  private static String of(byte[] page) {
    String digits = Sha256.hex(page).substring(0, DIGITS);
    StringBuilder groups = new StringBuilder(digits);
    for (int i = digits.length() - GROUP; i > 0; i -= GROUP) {
      groups.insert(i, '-');
    }
    return groups.toString();
  }
}
