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

  /** Two dates of which nothing is left open; months and days that exist in some month. */
  private static final Pattern PLAIN_INTERVAL =
      Pattern.compile(
          "([0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?)[~?%]?"
              + "/([0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?)[~?%]?");

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

  /** Whether the text is two days, months or years of one precision, the later one first. */
  static boolean endsBeforeItBegins(String text) {
    Matcher interval = PLAIN_INTERVAL.matcher(text);
    return interval.matches()
        && interval.group(1).length() == interval.group(2).length()
        && interval.group(1).compareTo(interval.group(2)) > 0;
  }

  /** An interval with its two dates in the other order. */
  static String turnedRound(String text) {
    int slash = text.indexOf('/');
    return text.substring(slash + 1) + "/" + text.substring(0, slash);
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
