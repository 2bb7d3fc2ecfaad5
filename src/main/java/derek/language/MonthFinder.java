package derek.language;

import derek.language.Figure.Kind;
import derek.model.Language;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds months, with the days that stand beside them: 4–10 қазан, October 4 and 10. */
final class MonthFinder {
  private static final Pattern BEFORE_MONTH = Pattern.compile("[ \\u00A0\\u202F]*-?");
  private static final Pattern BETWEEN_DAYS =
      Pattern.compile("[ \\u00A0\\u202F]*[–—,-]?[ \\u00A0\\u202F]*");

  private static final Pattern RANGE = Pattern.compile("[ \\u00A0\\u202F]*[–—-][ \\u00A0\\u202F]*");

  /** Words that join days: the days before them belong to the same month. */
  private static final Set<String> JOINERS =
      Set.of("and", "or", "to", "мен", "бен", "пен", "және", "немесе");

  /** What may stand between a day and the month besides white space: the 4th of October. */
  private static final Set<String> LINKS = Set.of("st", "nd", "rd", "th", "of");

  private final MonthWords months;
  private final boolean english;

  MonthFinder(Language language) {
    months = MonthWords.of(language);
    english = language.locale().getLanguage().equals("en");
  }

  void find(FigureScan scan) {
    for (int i = 0; i < scan.size(); i++) {
      TextToken token = scan.token(i);
      int month = token.isNumber() ? 0 : months.month(token.text(), token.lowerCase());
      if (month > 0) {
        take(scan, i, month);
      }
    }
  }

  private void take(FigureScan scan, int index, int month) {
    boolean days = takeDaysBefore(scan, index, month) || takeDaysAfter(scan, index, month);
    if (!days && months.isSure(scan, index)) {
      scan.add(Kind.MONTH, month, month, scan.token(index).start(), scan.token(index).end());
    }
    if (days || months.isSure(scan, index)) {
      scan.spend(index);
    }
  }

  private static boolean takeDaysBefore(FigureScan scan, int monthIndex, int month) {
    boolean found = false;
    int i = skipLinks(scan, monthIndex - 1, LINKS);
    Pattern gap = BEFORE_MONTH;
    while (isDay(scan, i) && gap.matcher(scan.gapAfter(i)).matches()) {
      takeDay(scan, i, month, scan.token(found ? i : monthIndex).end());
      found = true;
      gap = BETWEEN_DAYS;
      i = skipLinks(scan, skipLinks(scan, i - 1, JOINERS), LINKS);
    }
    return found;
  }

  /** October 4; October 4–10, 2019; қазанның 4-і; but not: in October 10 people. */
  private boolean takeDaysAfter(FigureScan scan, int monthIndex, int month) {
    int first = monthIndex + 1;
    boolean allowed = english || isGenitive(scan.token(monthIndex));
    if (!allowed || !isDay(scan, first) || !scan.gapAfter(monthIndex).isBlank()) {
      return false;
    }
    boolean range = isDay(scan, first + 1) && RANGE.matcher(scan.gapAfter(first)).matches();
    int last = range ? first + 1 : first;
    if (english && continues(scan, last)) {
      return false;
    }
    for (int i = first; i <= last; i++) {
      takeDay(scan, i, month, scan.token(i).end());
    }
    return true;
  }

  private static boolean isGenitive(TextToken month) {
    return month.lowerCase().endsWith("ның") || month.lowerCase().endsWith("нің");
  }

  /** Whether a word follows that the number may count. */
  private static boolean continues(FigureScan scan, int index) {
    return index + 1 < scan.size()
        && !scan.token(index + 1).isNumber()
        && scan.gapAfter(index).isBlank()
        && !scan.gapAfter(index).isEmpty();
  }

  private static void takeDay(FigureScan scan, int index, int month, int end) {
    TextToken day = scan.token(index);
    scan.add(Kind.DAY, Long.parseLong(day.text()), month, day.start(), end);
    scan.spend(index);
  }

  private static boolean isDay(FigureScan scan, int index) {
    return scan.isFree(index)
        && scan.token(index).isDayOfMonth()
        && scan.token(index).text().length() <= 2;
  }

  private static int skipLinks(FigureScan scan, int index, Set<String> words) {
    int i = index;
    while (scan.isFree(i) && words.contains(scan.token(i).lowerCase())) {
      i--;
    }
    return i;
  }
}
