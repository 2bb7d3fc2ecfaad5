package derek.language;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Kazakh names in Latin letters by rule: the BGN/PCGN 1979 system (CLDR's {@code kk-kk_Latn/BGN})
 * without its marks, as the press writes names: Ғани is Ghani, Айдос Aidos. Names whose published
 * spelling differs are overrides. For many threads.
 */
public final class Romanization {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final Pattern MARKS = Pattern.compile("[\\p{M}ʹʺ]+");

  private final Map<String, String> overrides;
  private final Lazy<Transliterator> rule =
      new Lazy<>(() -> Transliterator.getInstance("kk-kk_Latn/BGN"));

  /**
   * A romanisation with exceptions.
   *
   * @param overrides Latin spellings of whole texts or single words, by their Kazakh spelling
   */
  public Romanization(Map<String, String> overrides) {
    this.overrides = Map.copyOf(overrides);
  }

  /** The text in Latin letters; what is not Cyrillic stays. */
  public String romanize(String text) {
    String whole = overrides.get(text);
    return whole != null
        ? whole
        : WORD.matcher(text).replaceAll(word -> Matcher.quoteReplacement(word(word.group())));
  }

  private String word(String word) {
    String override = overrides.get(word);
    return override != null ? override : withoutMarks(byRule(word));
  }

  private String byRule(String word) {
    Transliterator transliterator = rule.get();
    synchronized (transliterator) {
      return transliterator.transliterate(word);
    }
  }

  private static String withoutMarks(String text) {
    return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
  }
}
