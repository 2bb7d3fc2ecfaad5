package derek.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as well as it is known: of the Extended Date/Time Format (ISO 8601-2:2019) days, months
 * and years of level 0, and of level 1 what is about or perhaps ({@code ~}, {@code ?}, {@code %}
 * for both), a day or month that is not known ({@code XX}), and intervals, open ones too. No
 * seasons, decades or years beyond four digits, and no time of day. Proleptic Gregorian.
 *
 * <p>{@link EdtfParser} makes them.
 *
 * @param text as written
 * @param start first point; null where an interval is open or unknown at its beginning
 * @param end last point; the same as {@code start} where it is no interval; null where an interval
 *     is open at its end
 */
public record EdtfDate(String text, @Nullable Point start, @Nullable Point end)
    implements Comparable<EdtfDate> {
  public EdtfDate {
    if (start == null && end == null) {
      throw new IllegalArgumentException("a date without a beginning or an end: " + text);
    }
    if (start != null && end != null && end.latest().isBefore(start.earliest())) {
      throw new IllegalArgumentException("a date that ends before it begins: " + text);
    }
  }

  /**
   * A year, month or day.
   *
   * @param year 1 to 9999
   * @param month 1 to 12; 0 where not given or not known
   * @param day 1 to 31; 0 where not given or not known
   * @param unspecified whether what is not given was written {@code XX}: some day of the month, not
   *     the month
   * @param uncertain {@code ?}: perhaps
   * @param approximate {@code ~}: about
   */
  public record Point(
      int year, int month, int day, boolean unspecified, boolean uncertain, boolean approximate) {
    public Point {
      if (year < 1 || year > 9999 || !exists(year, month, day)) {
        throw new IllegalArgumentException("no such date: %d-%d-%d".formatted(year, month, day));
      }
    }

    private static boolean exists(int year, int month, int day) {
      if (month == 0) {
        return day == 0;
      }
      return month >= 1
          && month <= 12
          && day >= 0
          && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    /** As ISO 8601 writes what is known: {@code 2019-10-04}, {@code 2019-10} or {@code 2019}. */
    public String iso() {
      String first = earliest().toString();
      return day != 0 ? first : first.substring(0, month != 0 ? 7 : 4);
    }

    /** The first day that it can mean. */
    public LocalDate earliest() {
      return LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
    }

    /** The last day that it can mean. */
    public LocalDate latest() {
      LocalDate first = LocalDate.of(year, month == 0 ? 12 : month, 1);
      return day == 0 ? first.withDayOfMonth(first.lengthOfMonth()) : first.withDayOfMonth(day);
    }
  }

  public boolean isInterval() {
    return text.indexOf('/') >= 0;
  }

  /**
   * The day ({@code 2019-10-04}), month ({@code 2019-09}, also of some day of it) or year that it
   * is, in the form that HTML's {@code <time datetime>} takes. Empty for an interval, and where the
   * date is about or perhaps: a machine would take it for exact.
   */
  public Optional<String> isoDateTime() {
    Point point = start;
    return point == null || isInterval() || point.uncertain() || point.approximate()
        ? Optional.empty()
        : Optional.of(point.iso());
  }

  /** Whether its first and its last day are known, and for certain. */
  public boolean isOfKnownDays() {
    return isKnownDay(start) && isKnownDay(end);
  }

  private static boolean isKnownDay(@Nullable Point point) {
    return point != null && point.day() != 0 && !point.uncertain() && !point.approximate();
  }

  /** The first day that it can mean; {@link LocalDate#MIN} where it is open at its beginning. */
  public LocalDate earliest() {
    return start == null ? LocalDate.MIN : start.earliest();
  }

  /** The last day that it can mean; {@link LocalDate#MAX} where it is open at its end. */
  public LocalDate latest() {
    return end == null ? LocalDate.MAX : end.latest();
  }

  /** By the first day, then the last, then as written. */
  @Override
  public int compareTo(EdtfDate other) {
    int byStart = earliest().compareTo(other.earliest());
    if (byStart != 0) {
      return byStart;
    }
    int byEnd = latest().compareTo(other.latest());
    return byEnd != 0 ? byEnd : text.compareTo(other.text);
  }
}
