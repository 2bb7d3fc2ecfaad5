package derek.language;

import derek.model.Language;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How a Kazakh word sounds where a suffix joins it.
 *
 * @param front whether its vowels, those of its end above all, take front suffixes (-нен, not -нан)
 * @param ending the kind of its last sound
 */
record KazakhWord(boolean front, Ending ending) {
  static final String VOWELS = "аәеёиоөуұүыіэюя";
  private static final String FRONT = "әеөүіэ";
  private static final String BACK = "аоұыяё";
  private static final String LATIN_FRONT = "ei";
  private static final String LATIN_BACK = "aouy";

  /** Words whose usual suffixes do not follow from their letters, by the end of the word. */
  private static final Map<String, Boolean> FRONT_BY_USE = Map.of("йорк", true, "тарих", false);

  private static final Set<String> HARD_SIGNS_OF_KAZAKH = Set.of("қ", "ғ", "ұ", "ы");

  /** The last sound, as far as suffixes tell it apart. */
  enum Ending {
    VOWEL(0),
    /** р, й, and у and и, which join as consonants do. */
    GLIDE(1),
    /** л. */
    LATERAL(2),
    /** м, н, ң. */
    NASAL(3),
    /** з, ж. */
    SIBILANT(4),
    /** The voiceless, and б, в, г, д, which end a word as such. */
    VOICELESS(5);

    private final int column;

    Ending(int column) {
      this.column = column;
    }

    /** Its place in {@link Suffix}'s tables, from 0. */
    int column() {
      return column;
    }
  }

  static boolean isLanguage(Language language) {
    return language.locale().getLanguage().equals("kk")
        && !language.locale().getScript().equals("Latn")
        && !language.locale().getScript().equals("Arab");
  }

  /**
   * The sound of a word in lower case. Digits are read aloud; so are the letters of a short form.
   */
  static KazakhWord of(String lowerCaseWord) {
    String word = withoutSigns(lowerCaseWord);
    if (!word.isEmpty() && isDigit(word.charAt(word.length() - 1))) {
      return of(KazakhNumerals.lastWord(word));
    }
    return new KazakhWord(isFront(word), endingOf(word));
  }

  KazakhWord withEndingOf(String stem) {
    return new KazakhWord(front, endingOf(withoutSigns(stem)));
  }

  /** ь and ъ have no sound of their own. */
  private static String withoutSigns(String word) {
    int end = word.length();
    while (end > 0 && "ьъ".indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return word.substring(0, end);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isVowel(char letter) {
    return VOWELS.indexOf(letter) >= 0;
  }

  static Ending endingOf(String word) {
    if (word.isEmpty()) {
      return Ending.VOWEL;
    }
    return switch (word.charAt(word.length() - 1)) {
      case 'р', 'й', 'у', 'и', 'ю', 'r', 'y', 'w' -> Ending.GLIDE;
      case 'л', 'l' -> Ending.LATERAL;
      case 'м', 'н', 'ң', 'm', 'n' -> Ending.NASAL;
      case 'з', 'ж', 'z', 'j' -> Ending.SIBILANT;
      case 'а', 'ә', 'е', 'ё', 'о', 'ө', 'ұ', 'ү', 'ы', 'і', 'э', 'я', 'a', 'e', 'i', 'o', 'u' ->
          Ending.VOWEL;
      default -> Ending.VOICELESS;
    };
  }

  private static boolean isFront(String word) {
    for (Map.Entry<String, Boolean> exception : FRONT_BY_USE.entrySet()) {
      if (word.endsWith(exception.getKey())) {
        return exception.getValue();
      }
    }
    return isFrontByVowels(word.endsWith("ев") ? word.substring(0, word.length() - 2) : word, word);
  }

  /**
   * Decided by the last vowel that has a side; у and ю have none. In {@code -ев} after a vowel (as
   * in Жексебаев, but not in Жәкішев) it is the vowel before that decides, so those two letters are
   * not looked at unless a consonant stands before them.
   */
  private static boolean isFrontByVowels(String beforeEv, String word) {
    boolean evAfterVowel =
        beforeEv.length() < word.length()
            && !beforeEv.isEmpty()
            && isVowel(beforeEv.charAt(beforeEv.length() - 1));
    String decisive = evAfterVowel ? beforeEv : word;
    for (int i = decisive.length() - 1; i >= 0; i--) {
      char letter = decisive.charAt(i);
      if (letter == 'и') {
        return HARD_SIGNS_OF_KAZAKH.stream().noneMatch(word::contains);
      }
      if (FRONT.indexOf(letter) >= 0 || LATIN_FRONT.indexOf(letter) >= 0) {
        return true;
      }
      if (BACK.indexOf(letter) >= 0 || LATIN_BACK.indexOf(letter) >= 0) {
        return false;
      }
    }
    return false;
  }

  static String lowerCase(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
