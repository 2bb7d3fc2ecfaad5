package derek.language;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import java.util.Locale;

/** ICU's number formats, apart from {@link NumberText} so that small numbers do not load them. */
final class NumberFormats {
  private final LocalizedNumberFormatter formatter;

  NumberFormats(Locale locale) {
    formatter = NumberFormatter.withLocale(locale);
  }

  String format(long number) {
    return formatter.format(number).toString();
  }

  String format(double number, int decimalPlaces) {
    return formatter.precision(Precision.fixedFraction(decimalPlaces)).format(number).toString();
  }
}
