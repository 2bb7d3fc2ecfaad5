package derek.language;

import derek.model.Language;
import java.util.Collection;
import java.util.function.UnaryOperator;

/** Words without their suffixes, as far as the program knows a site's languages. */
public final class Stems {
  private Stems() {}

  /**
   * What takes a word's suffixes off. Kazakh has rules; where it is none of the languages, a word
   * is its own stem, and the search finds other forms by their common beginnings.
   */
  public static UnaryOperator<String> of(Collection<Language> languages) {
    return languages.stream().anyMatch(KazakhWord::isLanguage)
        ? KazakhInflection::stem
        : UnaryOperator.identity();
  }
}
