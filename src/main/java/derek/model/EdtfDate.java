package derek.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date as well as it is known: Extended Date/Time Format (ISO 8601-2:2019, levels 0 and 1, and a
 * day or month that is not known by {@code XX}), proleptic Gregorian, without a time of day.
 *
 * @param text as written
 * @param start first point; null where an interval is open or unknown at its beginning
 * @param end last point; the same as {@code start} where it is no interval; null where an interval
 *     is open at its end
 */
public record EdtfDate(String text, @Nullable Point start, @Nullable Point end)
    implements Comparable<EdtfDate> {

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
