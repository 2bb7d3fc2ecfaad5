package derek.language;

import derek.model.Language;

/** What a language appends to a word to put it into a case. */
interface CaseSuffixes {

  /** The suffix alone, a hyphen before it where the spelling wants one; empty without a rule. */
  String suffix(String text, GrammaticalCase grammaticalCase);

  /** The language's rules; for a language without any, no suffix at all. */
  static CaseSuffixes of(Language language) {
    return KazakhWord.isLanguage(language) ? KazakhSuffix::of : (text, grammaticalCase) -> "";
  }
}
