package derek.language;

import com.ibm.icu.text.Transliterator;
import derek.model.Language;
import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A language's names in Latin letters by rule: the BGN/PCGN system (CLDR's, such as {@code
 * kk-kk_Latn/BGN}) without its marks, as the press writes names: Ғани is Ghani, Айдос Aidos. Names
 * whose published spelling differs are overrides. For many threads.
 */
public final class Romanization {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final Pattern MARKS = Pattern.compile("[\\p{M}ʹʺ]+");

  /** The languages whose rule is known; for others, texts stay as they are. */
  private static final Set<String> WITH_RULE =
      Set.of("kk", "ky", "ru", "uk", "be", "bg", "mk", "mn");

  private final boolean hasRule;
  private final Map<String, String> overrides;
  private final Lazy<Transliterator> rule;
  private final Map<String, String> known = new ConcurrentHashMap<>();

  /**
   * A romanisation with exceptions.
   *
   * @param overrides Latin spellings of whole texts or single words, by their own spelling
   */
  public Romanization(Language language, Map<String, String> overrides) {
    String tag = language.tag();
    this.hasRule = WITH_RULE.contains(tag);
    this.overrides = Map.copyOf(overrides);
    this.rule = new Lazy<>(() -> Transliterator.getInstance(tag + "-" + tag + "_Latn/BGN"));
  }

  /** Whether there is a rule for the language. */
  public boolean hasRule() {
    return hasRule;
  }

  /** The text in Latin letters; what is not Cyrillic stays. */
  public String romanize(String text) {
    if (!hasRule) {
      return text;
    }
    String whole = overrides.get(text);
    return whole != null
        ? whole
        : WORD.matcher(text).replaceAll(word -> Matcher.quoteReplacement(word(word.group())));
  }

  private String word(String word) {
    String override = overrides.get(word);
    return override != null
        ? override
        : known.computeIfAbsent(word, each -> withoutMarks(byRule(each)));
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
