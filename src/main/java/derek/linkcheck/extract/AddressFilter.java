package derek.linkcheck.extract;

import derek.cache.TextTable;
import java.util.Arrays;
import java.util.function.Predicate;

/** Tells addresses apart by what they say, asking once for each text; for one thread. */
public final class AddressFilter {
  private static final byte ACCEPTED = 1;
  private static final byte REFUSED = 2;

  private final Predicate<String> test;
  private byte[] known = new byte[1 << 10];

  /**
   * A filter for the files of one site.
   *
   * @param test of an address as it stands in a file
   */
  public AddressFilter(Predicate<String> test) {
    this.test = test;
  }

  boolean accepts(TextTable texts, int number) {
    if (number >= known.length) {
      known = Arrays.copyOf(known, Math.max(number + 1, 2 * known.length));
    }
    if (known[number] == 0) {
      known[number] = test.test(texts.text(number)) ? ACCEPTED : REFUSED;
    }
    return known[number] == ACCEPTED;
  }
}
