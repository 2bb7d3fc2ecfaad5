package derek.language;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The case suffixes of Kazakh: four vowels and six kinds of last sound make қазан-нан,
 * қыркүйек-тен, шілде-ден, and the number that ends a date is read aloud (2019-дан).
 *
 * <p>Words of two parts whose last ends in ы or і (Ақмола облысы, Тәуелсіздік монументі) are taken
 * as possessed, as nearly all of them are, and decline so: облысында, монументінен.
 */
public final class KazakhSuffix {
  /** Words that end in ы or і without being possessed, even after another word. */
  private static final Set<String> NOT_POSSESSED =
      Set.of("алматы", "қарағанды", "екі", "алты", "жеті", "белсенді", "қазанғы", "жылғы");

  /** The last consonant of a short form as it is named. */
  private static final Map<Character, String> NAMES_OF_LETTERS =
      Map.ofEntries(
          Map.entry('б', "бе"),
          Map.entry('в', "ве"),
          Map.entry('г', "ге"),
          Map.entry('д', "де"),
          Map.entry('ж', "же"),
          Map.entry('з', "зе"),
          Map.entry('к', "ке"),
          Map.entry('қ', "қы"),
          Map.entry('л', "эл"),
          Map.entry('м', "эм"),
          Map.entry('н', "эн"),
          Map.entry('п', "пе"),
          Map.entry('р', "эр"),
          Map.entry('с', "эс"),
          Map.entry('т', "те"),
          Map.entry('ф', "эф"),
          Map.entry('ц', "це"),
          Map.entry('ч', "че"));

  /** Short forms that are read otherwise: АҚШ-тың, ҚР-ның. */
  private static final Map<String, String> SHORT_FORMS = Map.of("ақш", "ақш", "қр", "қыра");

  private KazakhSuffix() {}

  /**
   * What to append to the text, which may be of several words. A hyphen comes first after digits, a
   * short form in capitals (БҰҰ-ның), Latin letters (Facebook-та) and a closing quotation mark.
   */
  public static String of(String text, GrammaticalCase grammaticalCase) {
    String word = lastWord(text);
    if (word.isEmpty()) {
      return "";
    }
    boolean detached = isDetached(text, word);
    String sounding = isShortForm(word) ? readAloud(word) : KazakhWord.lowerCase(word);
    boolean possessed = !detached && isPossessed(text, word, sounding);
    String suffix =
        possessed
            ? Suffix.possessed(grammaticalCase).after(sounding)
            : Suffix.plain(grammaticalCase).after(sounding);
    return detached ? "-" + suffix : suffix;
  }

  /** The last run of letters, digits and the hyphens between them. */
  private static String lastWord(String text) {
    int end = text.length();
    while (end > 0 && !Character.isLetterOrDigit(text.codePointBefore(end))) {
      end--;
    }
    int start = end;
    while (start > 0 && isPartOfWord(text.codePointBefore(start))) {
      start--;
    }
    return text.substring(start, end);
  }

  private static boolean isPartOfWord(int codePoint) {
    return Character.isLetterOrDigit(codePoint) || codePoint == '-';
  }

  private static boolean isDetached(String text, String word) {
    char last = word.charAt(word.length() - 1);
    return !text.endsWith(word) || last < 'Ѐ' || isShortForm(word);
  }

  /** Two or more letters, all capitals. */
  private static boolean isShortForm(String word) {
    return word.length() > 1 && word.codePoints().allMatch(Character::isUpperCase);
  }

  private static String readAloud(String shortForm) {
    String lowerCase = shortForm.toLowerCase(Locale.ROOT);
    char last = lowerCase.charAt(lowerCase.length() - 1);
    String byLetter = NAMES_OF_LETTERS.getOrDefault(last, lowerCase);
    return SHORT_FORMS.getOrDefault(lowerCase, byLetter);
  }

  private static boolean isPossessed(String text, String word, String lowerCase) {
    boolean several = text.length() > word.length() && text.trim().indexOf(' ') > 0;
    char last = lowerCase.charAt(lowerCase.length() - 1);
    return several && (last == 'ы' || last == 'і') && !NOT_POSSESSED.contains(lowerCase);
  }
}
