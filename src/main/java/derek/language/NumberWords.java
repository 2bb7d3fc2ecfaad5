package derek.language;

import derek.model.Language;
import java.util.Optional;
import java.util.OptionalLong;

/** The words with which a language writes numbers; all words are given in lower case. */
interface NumberWords {

  /** The value of a word that another number word may follow: twenty of twenty-one. */
  OptionalLong cardinal(String word);

  /** The value of a word that ends a number, inflected as it may be. */
  Optional<NumberWord> last(String word);

  /** Whether a word may stand between two number words of one number: and. */
  boolean isJoiner(String word);

  /** The language's words; for a language without any, none. */
  static NumberWords of(Language language) {
    if (KazakhWord.isLanguage(language)) {
      return new KazakhNumerals();
    }
    return language.locale().getLanguage().equals("en") ? new EnglishNumerals() : NONE;
  }

  /** For a language whose number words are not known: digits alone count. */
  NumberWords NONE =
      new NumberWords() {
        @Override
        public OptionalLong cardinal(String word) {
          return OptionalLong.empty();
        }

        @Override
        public Optional<NumberWord> last(String word) {
          return Optional.empty();
        }

        @Override
        public boolean isJoiner(String word) {
          return false;
        }
      };
}
