package derek.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How people write days, and how EDTF (ISO 8601-2) has them. */
final class DateSpelling {
  /**
   * A year and what may follow it in EDTF; whether the calendar has the day is another question.
   */
  private static final Pattern USUAL = Pattern.compile("[0-9]{4}(-[0-9X]{2}){0,2}[~?%]?");

  private static final Pattern DAY_FIRST =
      Pattern.compile("([0-9]{1,2})[./-]([0-9]{1,2})[./-]([0-9]{4})");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("([0-9]{4})[./-]([0-9]{1,2})[./-]([0-9]{1,2})");

  private DateSpelling() {}

  /** Whether the text has the form of a date, or of two with a slash between them. */
  static boolean isUsual(String text) {
    for (String part : text.split("/", 3)) {
      if (!part.equals("..") && !USUAL.matcher(part).matches()) {
        return false;
      }
    }
    return true;
  }

  /**
   * The day that a text means, as EDTF has it: 2019-10-04 for 4.10.2019 or 2019-10-4; empty where
   * it means none, or is written so already.
   */
  static Optional<String> rewritten(String text) {
    String bare = text.strip();
    Matcher day = DAY_FIRST.matcher(bare);
    Matcher year = YEAR_FIRST.matcher(bare);
    Optional<String> date = Optional.empty();
    if (day.matches()) {
      date = date(day.group(3), day.group(2), day.group(1));
    } else if (year.matches()) {
      date = date(year.group(1), year.group(2), year.group(3));
    }
    return date.filter(found -> !found.equals(text));
  }

  private static Optional<String> date(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
              .toString());
    } catch (DateTimeException e) {
      return Optional.empty(); // no such day
    }
  }
}
