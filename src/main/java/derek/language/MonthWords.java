package derek.language;

import derek.model.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Recognises the names of months in running text. */
abstract class MonthWords {

  /** 1 to 12, or 0 where the word names no month. */
  abstract int month(String word, String lowerCase);

  /** Whether a month's name that has no day beside it surely means the month. */
  abstract boolean isSure(FigureScan scan, int index);

  static MonthWords of(Language language) {
    MonthNames names = new MonthNames(language);
    if (KazakhWord.isLanguage(language)) {
      return new Kazakh(lowerCase(names));
    }
    return language.locale().getLanguage().equals("en") ? new English(names) : new Plain(names);
  }

  private static List<String> lowerCase(MonthNames names) {
    List<String> all = new ArrayList<>();
    for (int month = 1; month <= 12; month++) {
      all.add(KazakhWord.lowerCase(names.inDate(month)));
    }
    return List.copyOf(all);
  }

  /** In any case; in small letters, but for the beginning of a sentence. */
  private static final class Kazakh extends MonthWords {
    private final List<String> names;

    Kazakh(List<String> names) {
      this.names = names;
    }

    @Override
    int month(String word, String lowerCase) {
      for (int i = 0; i < names.size(); i++) {
        if (lowerCase.charAt(0) == names.get(i).charAt(0)
            && KazakhInflection.isFormOf(lowerCase, names.get(i))) {
          return i + 1;
        }
      }
      return 0;
    }

    /** Қазан within a sentence is the city, Желтоқсан the street. */
    @Override
    boolean isSure(FigureScan scan, int index) {
      return Character.isLowerCase(scan.token(index).text().charAt(0))
          || beginsSentence(scan, index);
    }
  }

  /** With a capital letter; March and May may also be a verb that begins a sentence. */
  private static final class English extends MonthWords {
    private static final Set<String> ALSO_VERBS = Set.of("march", "may");
    private final MonthNames names;

    English(MonthNames names) {
      this.names = names;
    }

    @Override
    int month(String word, String lowerCase) {
      for (int month = 1; month <= 12; month++) {
        if (word.equals(names.inDate(month))) {
          return month;
        }
      }
      return 0;
    }

    @Override
    boolean isSure(FigureScan scan, int index) {
      return !ALSO_VERBS.contains(scan.token(index).lowerCase())
          || !beginsSentence(scan, index)
          || (index + 1 < scan.size() && scan.token(index + 1).isWhole(1900, 2099));
    }
  }

  /** As CLDR writes them, in either form. */
  private static final class Plain extends MonthWords {
    private final MonthNames names;

    Plain(MonthNames names) {
      this.names = names;
    }

    @Override
    int month(String word, String lowerCase) {
      for (int month = 1; month <= 12; month++) {
        if (lowerCase.equals(KazakhWord.lowerCase(names.inDate(month)))
            || lowerCase.equals(KazakhWord.lowerCase(names.alone(month)))) {
          return month;
        }
      }
      return 0;
    }

    @Override
    boolean isSure(FigureScan scan, int index) {
      return true;
    }
  }

  static boolean beginsSentence(FigureScan scan, int index) {
    return index == 0 || scan.gapAfter(index - 1).matches("(?s).*[.!?…\\n].*");
  }
}
