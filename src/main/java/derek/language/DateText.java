package derek.language;

import derek.model.EdtfDate;
import derek.model.EdtfDate.Point;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes dates in words, as well as they are known. The words and their order are messages ({@link
 * #keys()}), the months CLDR's; this class only chooses the message.
 *
 * <p>Messages for points take {@code day}, {@code month} (as beside a day), {@code monthAlone} and
 * {@code year}; those about points {@code date}; those for intervals {@code from}, {@code to} and
 * what both have in common. Years and days are written in ASCII digits. For many threads.
 */
public final class DateText {
  private static final String DAY = "date.day";
  private static final String MONTH = "date.month";
  private static final String YEAR = "date.year";
  private static final String DAY_OF_YEAR = "date.dayOfYear";
  private static final String MONTH_OF_YEAR = "date.monthOfYear";
  private static final String ABOUT = "date.about";
  private static final String UNCERTAIN = "date.uncertain";
  private static final String UNSPECIFIED_DAY = "date.unspecifiedDay";
  private static final String UNSPECIFIED_MONTH = "date.unspecifiedMonth";
  private static final String SINCE = "date.since";
  private static final String SINCE_ABOUT = "date.sinceAbout";
  private static final String UNTIL = "date.until";
  private static final String UNTIL_ABOUT = "date.untilAbout";
  private static final String INTERVAL = "date.interval";
  private static final String INTERVAL_OF_DAYS = "date.intervalOfDays";
  private static final String INTERVAL_OF_MONTHS = "date.intervalOfMonths";
  private static final String INTERVAL_OF_YEARS = "date.intervalOfYears";
  private static final String INTERVAL_IN_YEAR = "date.intervalInYear";
  private static final String ABOUT_IN_INTERVAL = "date.aboutInInterval";

  private final Messages messages;
  private final Lazy<MonthNames> months;
  private final Map<String, String> known = new ConcurrentHashMap<>();

  DateText(Messages messages, Lazy<MonthNames> months) {
    this.messages = messages;
    this.months = months;
  }

  /** The keys of the messages that every language needs. */
  public static SortedSet<String> keys() {
    return new TreeSet<>(
        List.of(
            DAY,
            MONTH,
            YEAR,
            DAY_OF_YEAR,
            MONTH_OF_YEAR,
            ABOUT,
            UNCERTAIN,
            UNSPECIFIED_DAY,
            UNSPECIFIED_MONTH,
            SINCE,
            SINCE_ABOUT,
            UNTIL,
            UNTIL_ABOUT,
            INTERVAL,
            INTERVAL_OF_DAYS,
            INTERVAL_OF_MONTHS,
            INTERVAL_OF_YEARS,
            INTERVAL_IN_YEAR,
            ABOUT_IN_INTERVAL));
  }

  /** What the messages about dates may use, whether another language does or not. */
  static Set<String> arguments(String key) {
    return switch (key) {
      case DAY -> Set.of("year", "month", "monthAlone", "day");
      case MONTH -> Set.of("year", "month", "monthAlone");
      case DAY_OF_YEAR -> Set.of("month", "monthAlone", "day");
      case MONTH_OF_YEAR -> Set.of("month", "monthAlone");
      default -> Set.of();
    };
  }

  /** The date in words, to stand alone or within a sentence; it begins with no capital. */
  public String format(EdtfDate date) {
    return known.computeIfAbsent(date.text(), text -> inWords(date));
  }

  private String inWords(EdtfDate date) {
    Point start = date.start();
    Point end = date.end();
    if (start == null) {
      return end == null ? "" : open(UNTIL, UNTIL_ABOUT, end);
    }
    if (end == null) {
      return open(SINCE, SINCE_ABOUT, start);
    }
    return start.equals(end) ? single(start) : interval(start, end);
  }

  private String single(Point point) {
    String text = point(point);
    String noted = noted(point.approximate() ? dated(ABOUT, text) : text, point);
    return point.uncertain() ? dated(UNCERTAIN, noted) : noted;
  }

  private String open(String exact, String approximate, Point point) {
    String text = dated(point.approximate() ? approximate : exact, point(point));
    String noted = noted(text, point);
    return point.uncertain() ? dated(UNCERTAIN, noted) : noted;
  }

  /** With a note that the day or month is not known, where that was written. */
  private String noted(String text, Point point) {
    if (!point.unspecified()) {
      return text;
    }
    return dated(point.month() == 0 ? UNSPECIFIED_MONTH : UNSPECIFIED_DAY, text);
  }

  private String dated(String key, String date) {
    return messages.text(key, Map.of("date", date));
  }

  private String point(Point point) {
    String year = Integer.toString(point.year());
    if (point.month() == 0) {
      return messages.text(YEAR, Map.of("year", year));
    }
    Map<String, Object> arguments =
        Map.of(
            "year", year,
            "month", months.get().inDate(point.month()),
            "monthAlone", months.get().alone(point.month()),
            "day", Integer.toString(point.day()));
    return messages.text(point.day() == 0 ? MONTH : DAY, arguments);
  }

  /** The point without its year. */
  private String inYear(Point point) {
    return messages.text(
        point.day() == 0 ? MONTH_OF_YEAR : DAY_OF_YEAR,
        Map.of(
            "month", months.get().inDate(point.month()),
            "monthAlone", months.get().alone(point.month()),
            "day", Integer.toString(point.day())));
  }

  private String interval(Point start, Point end) {
    String text = close(start, end).orElseGet(() -> apart(start, end));
    return start.uncertain() || end.uncertain() ? dated(UNCERTAIN, text) : text;
  }

  /** What two exact points of one precision have in common is written once. */
  private Optional<String> close(Point start, Point end) {
    boolean exact = !start.approximate() && !end.approximate();
    @Nullable String key = exact ? closeKey(start, end) : null;
    return key == null ? Optional.empty() : Optional.of(close(key, start, end));
  }

  private static @Nullable String closeKey(Point start, Point end) {
    if (start.month() == 0 && end.month() == 0) {
      return INTERVAL_OF_YEARS;
    }
    if (start.year() != end.year() || start.month() == 0 || end.month() == 0) {
      return null;
    }
    if (start.day() == 0 && end.day() == 0) {
      return INTERVAL_OF_MONTHS;
    }
    boolean oneMonth = start.month() == end.month() && start.day() != 0 && end.day() != 0;
    return oneMonth ? INTERVAL_OF_DAYS : null;
  }

  private String close(String key, Point start, Point end) {
    String year = Integer.toString(start.year());
    return switch (key) {
      case INTERVAL_OF_DAYS ->
          messages.text(
              key,
              Map.of(
                  "year", year,
                  "month", months.get().inDate(start.month()),
                  "from", Integer.toString(start.day()),
                  "to", Integer.toString(end.day())));
      case INTERVAL_OF_MONTHS ->
          messages.text(key, Map.of("year", year, "from", inYear(start), "to", inYear(end)));
      default -> messages.text(key, Map.of("from", year, "to", Integer.toString(end.year())));
    };
  }

  private String apart(Point start, Point end) {
    boolean oneYear = start.year() == end.year() && start.month() != 0 && end.month() != 0;
    if (oneYear) {
      return messages.text(
          INTERVAL_IN_YEAR,
          Map.of(
              "year", Integer.toString(start.year()),
              "from", end(start, inYear(start)),
              "to", end(end, inYear(end))));
    }
    return messages.text(
        INTERVAL, Map.of("from", end(start, point(start)), "to", end(end, point(end))));
  }

  private String end(Point point, String text) {
    return point.approximate() ? dated(ABOUT_IN_INTERVAL, text) : text;
  }
}
