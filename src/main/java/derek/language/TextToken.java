package derek.language;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A word or a number in digits.
 *
 * @param text as it stands
 * @param lowerCase the same in lower case
 * @param number its value; null for a word
 */
record TextToken(String text, String lowerCase, @Nullable BigDecimal number, int start, int end) {

  boolean isNumber() {
    return number != null;
  }

  /** A whole number that a calendar's day can have. */
  boolean isDayOfMonth() {
    return isWhole(1, 31);
  }

  boolean isWhole(int least, int most) {
    return number != null
        && number.scale() <= 0
        && number.compareTo(BigDecimal.valueOf(least)) >= 0
        && number.compareTo(BigDecimal.valueOf(most)) <= 0;
  }
}
