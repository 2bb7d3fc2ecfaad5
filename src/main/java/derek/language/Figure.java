package derek.language;

import java.math.BigDecimal;
import java.util.Collection;

/**
 * A number, day, month or time of day that a text gives.
 *
 * @param value the number or year; the day of the month; the number of the month; the minutes since
 *     midnight; scaled so that equal numbers are equal
 * @param month 1 to 12 of a day or month, else 0
 * @param text as it stands in the text
 * @param start where it begins, in UTF-16 code units from 0
 * @param end where it ends, exclusive
 */
public record Figure(Kind kind, BigDecimal value, int month, String text, int start, int end) {

  /** What a figure counts. */
  public enum Kind {
    NUMBER,
    /** third, үшінші: in words alone; in digits it is a {@link #NUMBER}. */
    ORDINAL,
    /** Dozens, жүздеген: of the order of {@link Figure#value}. */
    MAGNITUDE,
    YEAR,
    MONTH,
    /** A day with its month. */
    DAY,
    TIME
  }

  /**
   * Whether what this figure says follows from one of the others: the same number however it is
   * written, the same day, a month from a day in it, a bare number from a day of that number.
   */
  public boolean isSupportedBy(Collection<Figure> others) {
    return others.stream().anyMatch(this::followsFrom);
  }

  private boolean followsFrom(Figure other) {
    return switch (kind) {
      case NUMBER, ORDINAL -> other.isCount() && sameValue(other);
      case YEAR -> (other.kind == Kind.YEAR || other.kind == Kind.NUMBER) && sameValue(other);
      case MONTH -> month == other.month;
      case DAY, MAGNITUDE, TIME -> kind == other.kind && month == other.month && sameValue(other);
    };
  }

  private boolean sameValue(Figure other) {
    return value.compareTo(other.value) == 0;
  }

  private boolean isCount() {
    return kind != Kind.MONTH && kind != Kind.TIME && kind != Kind.MAGNITUDE;
  }
}
