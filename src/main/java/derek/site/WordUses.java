package derek.site;

import derek.model.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * In how many names of each language a word stands. Immutable; most words are of one language.
 *
 * @param language its tag
 * @param times at least 1
 * @param others the word in names of other languages; null where there are none
 */
record WordUses(String language, int times, @Nullable WordUses others) {

  /** The uses and one more. */
  static WordUses more(@Nullable WordUses uses, String language) {
    if (uses == null) {
      return new WordUses(language, 1, null);
    }
    return uses.language.equals(language)
        ? new WordUses(language, uses.times + 1, uses.others)
        : new WordUses(uses.language, uses.times, more(uses.others, language));
  }

  /** The uses and one less; null where that was the last. */
  static @Nullable WordUses less(@Nullable WordUses uses, String language) {
    if (uses == null) {
      return null;
    } else if (!uses.language.equals(language)) {
      return new WordUses(uses.language, uses.times, less(uses.others, language));
    }
    return uses.times == 1 ? uses.others : new WordUses(uses.language, uses.times - 1, uses.others);
  }

  /**
   * The tag of the language, other than that of a text, in which the most names have the word;
   * empty where none has it.
   *
   * @param first of two with as many, that which comes first here; then by tag
   */
  String foreignTo(String text, List<Language> first) {
    WordUses best = null;
    for (WordUses each = this; each != null; each = each.others) {
      if (!each.language.equals(text) && (best == null || each.isBefore(best, first))) {
        best = each;
      }
    }
    return best == null ? "" : best.language;
  }

  private boolean isBefore(WordUses other, List<Language> first) {
    if (times != other.times) {
      return times > other.times;
    }
    int place = place(first);
    int placeOfOther = other.place(first);
    return place == placeOfOther ? language.compareTo(other.language) < 0 : place < placeOfOther;
  }

  private int place(List<Language> languages) {
    for (int i = 0; i < languages.size(); i++) {
      if (languages.get(i).tag().equals(language)) {
        return i;
      }
    }
    return languages.size();
  }
}
