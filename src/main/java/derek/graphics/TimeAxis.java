package derek.graphics;

import derek.model.EdtfDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The days that a timeline shows: whole months, or whole years where it is long.
 *
 * @param first its first day
 * @param last its last day
 */
public record TimeAxis(LocalDate first, LocalDate last) {
  private static final int LONGEST_IN_MONTHS = 24;
  private static final int MOST_LABELS = 7;
  private static final int YEAR = 12;

  /** An axis for some dates; empty where none of them has a beginning or an end. */
  public static Optional<TimeAxis> of(Collection<EdtfDate> dates) {
    List<LocalDate> days =
        dates.stream()
            .flatMap(date -> Stream.of(date.earliest(), date.latest()))
            .filter(day -> !day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX))
            .sorted()
            .toList();
    return days.isEmpty()
        ? Optional.empty()
        : Optional.of(around(days.get(0), days.get(days.size() - 1)));
  }

  private static TimeAxis around(LocalDate earliest, LocalDate latest) {
    TimeAxis months =
        new TimeAxis(earliest.withDayOfMonth(1), latest.withDayOfMonth(latest.lengthOfMonth()));
    return months.isInMonths()
        ? months
        : new TimeAxis(earliest.withDayOfYear(1), latest.withDayOfYear(latest.lengthOfYear()));
  }

  /** Where a day begins, in percent of the axis; less than 0 or more than 100 outside of it. */
  double start(LocalDate day) {
    double whole = ChronoUnit.DAYS.between(first, last) + 1;
    return 100 * ChronoUnit.DAYS.between(first, day) / whole;
  }

  /** Where a day ends. */
  double end(LocalDate day) {
    return start(day.plusDays(1));
  }

  /** Where months begin, or years; named where there is room for a name. */
  public List<Tick> ticks() {
    List<Tick> ticks = new ArrayList<>();
    int step = isInMonths() ? 1 : YEAR;
    int all = (int) (months() / step);
    int named = (all + MOST_LABELS - 1) / MOST_LABELS;
    for (int i = 0; i < all; i++) {
      LocalDate day = first.plusMonths((long) i * step);
      ticks.add(tick(day, i == 0 || day.getMonthValue() == 1, i % named == 0));
    }
    return ticks;
  }

  private Tick tick(LocalDate day, boolean year, boolean named) {
    return new Tick(
        Percent.rounded(start(day)),
        isInMonths() ? day.getMonthValue() : 0,
        day.getYear(),
        year,
        named);
  }

  private boolean isInMonths() {
    return months() <= LONGEST_IN_MONTHS;
  }

  private long months() {
    return ChronoUnit.MONTHS.between(first, last.plusDays(1));
  }

  /**
   * The beginning of a month or a year.
   *
   * @param at in percent of the axis
   * @param month from 1; 0 where the axis goes by years
   * @param beginsYear whether it is the first of its year on the axis
   * @param named whether there is room for its name
   */
  public record Tick(double at, int month, int year, boolean beginsYear, boolean named) {}
}
