package derek.language;

import derek.language.KazakhWord.Ending;

/**
 * A suffix of the Kazakh noun in all its forms. A form is a first letter, chosen by the last sound
 * of the stem, and a rest in which {@code A} stands for а or е, {@code I} for ы or і, {@code Q} for
 * қ or к.
 *
 * <p>First letters are written in the order of {@link Ending}; a blank is no letter.
 */
enum Suffix {
  PLURAL("ллдддт", "Aр"),
  GENITIVE("нддндт", "Iң"),
  DATIVE("ғғғғғқ", "A"),
  ACCUSATIVE("нддддт", "I"),
  LOCATIVE("дддддт", "A"),
  ABLATIVE("дддндт", "Aн"),
  INSTRUMENTAL("ммммбп", "ен"),
  POSSESSIVE_3("с     ", "I"),
  POSSESSED_GENITIVE("нннннн", "Iң"),
  POSSESSED_DATIVE("нннннн", "A"),
  POSSESSED_ACCUSATIVE("нннннн", ""),
  POSSESSED_LOCATIVE("нннннн", "дA"),
  POSSESSED_ABLATIVE("нннннн", "Aн"),
  POSSESSED_EQUATIVE("нннннн", "шA"),
  MY(" IIIII", "м"),
  YOUR(" IIIII", "ң"),
  OUR(" IIIII", "мIз"),
  YOUR_POLITE(" IIIII", "ңIз"),
  OWNED_DATIVE("      ", "A"),
  RELATIVE("ғғғғғқ", "I"),
  ATTRIBUTIVE("ллдддт", "IQ"),
  EQUATIVE("шшшшшш", "A"),
  SIMILE("дддддт", "Aй"),
  I_AM("ммммбп", "Iн"),
  WE_ARE("мммббп", "Iз");

  private final String first;
  private final String rest;

  Suffix(String first, String rest) {
    this.first = first;
    this.rest = rest;
  }

  static Suffix plain(GrammaticalCase grammaticalCase) {
    return switch (grammaticalCase) {
      case GENITIVE -> GENITIVE;
      case DATIVE -> DATIVE;
      case ACCUSATIVE -> ACCUSATIVE;
      case LOCATIVE -> LOCATIVE;
      case ABLATIVE -> ABLATIVE;
      case INSTRUMENTAL -> INSTRUMENTAL;
    };
  }

  /** The form after a possessive of the third person: облысы-нда. */
  static Suffix possessed(GrammaticalCase grammaticalCase) {
    return switch (grammaticalCase) {
      case GENITIVE -> POSSESSED_GENITIVE;
      case DATIVE -> POSSESSED_DATIVE;
      case ACCUSATIVE -> POSSESSED_ACCUSATIVE;
      case LOCATIVE -> POSSESSED_LOCATIVE;
      case ABLATIVE -> POSSESSED_ABLATIVE;
      case INSTRUMENTAL -> INSTRUMENTAL;
    };
  }

  /** Whether some form of it ends as the word does: tells most of them apart at once. */
  boolean endsLike(String word) {
    char symbol = rest.isEmpty() ? first.charAt(0) : rest.charAt(rest.length() - 1);
    char last = word.charAt(word.length() - 1);
    return last == letter(symbol, true) || last == letter(symbol, false);
  }

  /** The form that a word in lower case takes. */
  String after(String lowerCaseWord) {
    return after(KazakhWord.of(lowerCaseWord));
  }

  String after(KazakhWord word) {
    char initial = first.charAt(word.ending().column());
    String template = initial == ' ' ? rest : initial + rest;
    StringBuilder form = new StringBuilder(template.length());
    for (int i = 0; i < template.length(); i++) {
      form.append(letter(template.charAt(i), word.front()));
    }
    return form.toString();
  }

  private static char letter(char symbol, boolean front) {
    return switch (symbol) {
      case 'A' -> front ? 'е' : 'а';
      case 'I' -> front ? 'і' : 'ы';
      case 'Q' -> front ? 'к' : 'қ';
      case 'ғ' -> front ? 'г' : 'ғ';
      case 'қ' -> front ? 'к' : 'қ';
      default -> symbol;
    };
  }
}
