package derek.language;

import derek.language.Figure.Kind;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times of day: 16:00, сағат 16.00, 4 p.m. */
final class ClockTimes {
  private static final Pattern TIME =
      Pattern.compile(
          "(?<![\\d:.])(?:(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?:\\s?(?<half>[ap])\\.?m\\b)?"
              + "|(?<=сағат[ \\u00A0])(?<kazakhHour>[01]?\\d|2[0-3])\\.(?<kazakhMinute>[0-5]\\d)"
              + "|(?<wholeHour>1[0-2]|[1-9])\\s?(?<wholeHalf>[ap])\\.?m\\b)(?![\\d:])");

  private ClockTimes() {}

  static void find(FigureScan scan) {
    Matcher matcher = TIME.matcher(scan.text().toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      scan.add(Kind.TIME, minutes(matcher), 0, matcher.start(), matcher.end());
      scan.spendWithin(matcher.start(), matcher.end());
    }
  }

  private static int minutes(Matcher matcher) {
    if (matcher.group("hour") != null) {
      return 60 * hour(matcher.group("hour"), matcher.group("half"))
          + Integer.parseInt(matcher.group("minute"));
    }
    if (matcher.group("kazakhHour") != null) {
      return 60 * Integer.parseInt(matcher.group("kazakhHour"))
          + Integer.parseInt(matcher.group("kazakhMinute"));
    }
    return 60 * hour(matcher.group("wholeHour"), matcher.group("wholeHalf"));
  }

  private static int hour(String digits, @Nullable String half) {
    int hour = Integer.parseInt(digits);
    if (half == null) {
      return hour;
    }
    return hour % 12 + (half.equals("p") ? 12 : 0);
  }
}
