package derek.language;

import derek.model.Language;
import java.util.Locale;

/** Numbers as a language writes them: 12,345 in English, 12 345 in Kazakh. For many threads. */
public final class NumberText {
  private static final int SMALLEST_GROUPED = 1000;
  private final Lazy<NumberFormats> formats;
  private final boolean latinDigits;

  NumberText(Language language) {
    Locale locale = language.locale();
    latinDigits = usesLatinDigits(locale);
    formats = new Lazy<>(() -> new NumberFormats(locale));
  }

  void prepare() {
    formats.get();
  }

  public String format(long number) {
    return latinDigits && number >= 0 && number < SMALLEST_GROUPED
        ? Long.toString(number)
        : formats.get().format(number);
  }

  /** With as many decimal places as asked for, rounded half to even. */
  public String format(double number, int decimalPlaces) {
    return formats.get().format(number, decimalPlaces);
  }

  /** So that small numbers in the languages of this site need no ICU; true only where known. */
  private static boolean usesLatinDigits(Locale locale) {
    return (locale.getLanguage().equals("kk") && !locale.getScript().equals("Arab"))
        || locale.getLanguage().equals("en");
  }
}
