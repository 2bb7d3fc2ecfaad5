package derek.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@link EdtfDate}s. */
public final class EdtfParser {
  private static final Pattern POINT =
      Pattern.compile("([0-9]{4})(?:-([0-9]{2}|XX)(?:-([0-9]{2}|XX))?)?([?~%])?");

  private EdtfParser() {}

  /**
   * The date, or empty where the text is no EDTF of the supported levels, names a day that no
   * calendar has, or an interval that ends before it begins.
   */
  public static Optional<EdtfDate> parse(String text) {
    int slash = text.indexOf('/');
    return slash < 0 ? single(text) : interval(text, slash);
  }

  private static Optional<EdtfDate> single(String text) {
    return point(text).map(point -> new EdtfDate(text, point, point));
  }

  private static Optional<EdtfDate> interval(String text, int slash) {
    String from = text.substring(0, slash);
    String to = text.substring(slash + 1);
    EdtfDate.@Nullable Point start = point(from).orElse(null);
    EdtfDate.@Nullable Point end = point(to).orElse(null);
    if ((start == null && !isOpen(from))
        || (end == null && !isOpen(to))
        || (start == null && end == null)) {
      return Optional.empty();
    }
    boolean backwards = start != null && end != null && end.latest().isBefore(start.earliest());
    return backwards ? Optional.empty() : Optional.of(new EdtfDate(text, start, end));
  }

  private static boolean isOpen(String text) {
    return text.isEmpty() || text.equals("..");
  }

  private static Optional<EdtfDate.Point> point(String text) {
    Matcher matcher = POINT.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(matcher.group(1));
    int month = number(matcher.group(2));
    int day = number(matcher.group(3));
    boolean unspecified = text.indexOf('X') >= 0;
    String qualifier = matcher.group(4) == null ? "" : matcher.group(4);
    if (!exists(year, month, day, matcher.group(2), matcher.group(3))) {
      return Optional.empty();
    }
    boolean uncertain = qualifier.equals("?") || qualifier.equals("%");
    boolean approximate = qualifier.equals("~") || qualifier.equals("%");
    return Optional.of(new EdtfDate.Point(year, month, day, unspecified, uncertain, approximate));
  }

  private static boolean exists(
      int year, int month, int day, @Nullable String monthText, @Nullable String dayText) {
    boolean monthKnown = monthText != null && !monthText.equals("XX");
    boolean dayKnown = dayText != null && !dayText.equals("XX");
    if (year < 1 || (monthKnown && (month < 1 || month > 12)) || (dayKnown && !monthKnown)) {
      return false;
    }
    return !dayKnown || (day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth());
  }

  private static int number(@Nullable String digits) {
    return digits == null || digits.equals("XX") ? 0 : Integer.parseInt(digits);
  }

  /** The date that is one whole day. */
  public static EdtfDate ofDay(LocalDate day) {
    EdtfDate.Point point =
        new EdtfDate.Point(
            day.getYear(), day.getMonthValue(), day.getDayOfMonth(), false, false, false);
    return new EdtfDate(day.toString(), point, point);
  }
}
