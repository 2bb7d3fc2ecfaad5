package derek.language;

import derek.model.Language;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the numbers, dates and times of day that a text gives, in digits or words, so that a page
 * can be compared with what it cites.
 *
 * <p>Digits and CLDR's month names are known for every language; number words and inflected months
 * for Kazakh and English. The words <i>one</i> and <i>first</i> (бір, бірінші) are left out unless
 * they are part of a larger number, and so is екеуі (both), since they rarely count anything.
 */
public final class Figures {
  private final FigureTokens tokens;
  private final NumberWords words;
  private final MonthFinder months;

  private Figures(Language language) {
    tokens = new FigureTokens(language);
    words = NumberWords.of(language);
    months = new MonthFinder(language);
  }

  /** For texts of one language; keep it where there are many. */
  public static Figures of(Language language) {
    return new Figures(language);
  }

  /** The figures of one text, by their place in it. */
  public static List<Figure> in(String text, Language language) {
    return of(language).in(text);
  }

  /** The figures of the text, by their place in it. */
  public List<Figure> in(String text) {
    FigureScan scan = new FigureScan(text, tokens.in(text));
    if (scan.hasDigits()) {
      WrittenDates.find(scan);
      ClockTimes.find(scan);
    }
    months.find(scan);
    YearFinder.find(scan);
    new NumberFinder(words).find(scan);
    return scan.found().stream().sorted(Comparator.comparingInt(Figure::start)).toList();
  }
}
