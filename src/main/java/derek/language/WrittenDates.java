package derek.language;

import derek.language.Figure.Kind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in digits alone: 2019-10-04, 04.10.2019. */
final class WrittenDates {
  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\d.-])(?:(?<isoYear>\\d{4})-(?<isoMonth>\\d{2})-(?<isoDay>\\d{2})"
              + "|(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>\\d{4}))(?!\\d)");

  private WrittenDates() {}

  static void find(FigureScan scan) {
    Matcher matcher = DATE.matcher(scan.text());
    while (matcher.find()) {
      boolean iso = matcher.group("isoYear") != null;
      int month = Integer.parseInt(matcher.group(iso ? "isoMonth" : "month"));
      int day = Integer.parseInt(matcher.group(iso ? "isoDay" : "day"));
      if (month >= 1 && month <= 12 && day >= 1 && day <= 31) {
        String year = iso ? "isoYear" : "year";
        scan.add(Kind.DAY, day, month, matcher.start(), matcher.end());
        scan.add(
            Kind.YEAR,
            Integer.parseInt(matcher.group(year)),
            0,
            matcher.start(year),
            matcher.end(year));
        scan.spendWithin(matcher.start(), matcher.end());
      }
    }
  }
}
