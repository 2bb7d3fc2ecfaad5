package derek.language;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import derek.model.Language;
import java.util.Comparator;

/**
 * The order in which a language lists words (CLDR's): in Kazakh ә after а, ғ after г, ы before і.
 * Quotation marks do not count, so that «Жер тағдыры» stands under Ж; texts that only they, or
 * nothing that the language tells apart, distinguish are ordered by their characters, so that any
 * two different texts have one order.
 *
 * <p>For many threads.
 */
public final class Collation implements Comparator<String> {
  private static final String IGNORED = "«»“”„‟‹›‘’‚‛\"";
  private final Collator collator;

  Collation(Language language) {
    collator = Collator.getInstance(ULocale.forLocale(language.locale())).freeze();
  }

  @Override
  public int compare(String left, String right) {
    int byLanguage = collator.compare(withoutQuotationMarks(left), withoutQuotationMarks(right));
    return byLanguage != 0 ? byLanguage : left.compareTo(right);
  }

  private static String withoutQuotationMarks(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (IGNORED.indexOf(text.charAt(i)) >= 0) {
        return strip(text);
      }
    }
    return text;
  }

  private static String strip(String text) {
    StringBuilder rest = new StringBuilder(text.length());
    text.chars().filter(c -> IGNORED.indexOf(c) < 0).forEach(c -> rest.append((char) c));
    return rest.toString();
  }
}
