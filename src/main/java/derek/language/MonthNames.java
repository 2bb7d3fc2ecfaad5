package derek.language;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import derek.model.Language;
import java.util.List;

/** The months as CLDR names them. */
final class MonthNames {
  private final List<String> inDates;
  private final List<String> alone;

  MonthNames(Language language) {
    DateFormatSymbols symbols = DateFormatSymbols.getInstance(ULocale.forLocale(language.locale()));
    inDates = List.of(symbols.getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE));
    alone = List.of(symbols.getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE));
  }

  /** As it stands beside a day: 4 октября. */
  String inDate(int month) {
    return inDates.get(month - 1);
  }

  /** As it stands in a calendar's head: октябрь; many languages begin it with a capital. */
  String alone(int month) {
    return alone.get(month - 1);
  }
}
