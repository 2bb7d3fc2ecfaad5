package derek.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one part of the grammar makes, the others must know. */
class KazakhGrammarTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Жексебаев",
        "Ахмет",
        "Сабаншиев",
        "Валиев",
        "Атабек",
        "Жәкішев",
        "Жұмағұлов",
        "Әбішев",
        "Боқаев",
        "Жахин",
        "Шевчук",
        "Жәукерова",
        "Демеуова",
        "Жүнісов",
        "Омар",
        "Елшібаев",
        "Мұхамедияр",
        "Стамбеков",
        "Бачелет",
        "Ноян",
        "Айдос",
        "Алматы",
        "Нұр-Сұлтан",
        "Ақтөбе",
        "Ақтау",
        "Шымкент",
        "Семей",
        "Қарағанды",
        "Ақмола",
        "Атырау",
        "Жаңаөзен",
        "Талғар",
        "Талдықорған",
        "Нью-Йорк",
        "Женева",
        "Киев",
        "Тегеран",
        "Қазақстан",
        "Украина",
        "АҚШ",
        "БҰҰ",
        "ІІМ",
        "Facebook",
        "белсенді",
        "тұтқын",
        "пикет",
        "полиция",
        "халық",
        "акция",
        "2019",
        "20",
        "екі",
        "жүз"
      })
  void declinedFormsAreRecognised(String base) {
    for (GrammaticalCase each : GrammaticalCase.values()) {
      String form = base + KazakhSuffix.of(base, each);
      assertThat(KazakhInflection.isFormOf(form, base)).as(form).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Жексебаев", "Ахмет", "Сабаншиев", "Жахин", "Омар", "Алматы", "Ақтөбе", "Шымкент", "Семей",
        "Атырау", "Нью-Йорк", "Женева", "Қазақстан", "тұтқын", "пикет", "полиция", "халық", "адам",
        "шешім", "плакат", "алаң", "бостандық"
      })
  void declinedFormsHaveOneStem(String base) {
    for (GrammaticalCase each : GrammaticalCase.values()) {
      String form = base + KazakhSuffix.of(base, each);
      assertThat(KazakhInflection.stem(form)).as(form).isEqualTo(KazakhWord.lowerCase(base));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 9, 10, 11, 20, 36, 50, 100, 176, 1000, 2019, 40_000, 1_000_000})
  void everyNumberTakesTheSuffixOfItsLastWord(int number) {
    String digits = Integer.toString(number);
    String word = KazakhNumerals.lastWord(digits);
    for (GrammaticalCase each : GrammaticalCase.values()) {
      assertThat(KazakhSuffix.of(digits, each)).isEqualTo("-" + KazakhSuffix.of(word, each));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "…", "—", "()", "😀", "\u0301"})
  void whatIsNoWordTakesNoSuffix(String text) {
    List<GrammaticalCase> cases = List.of(GrammaticalCase.values());
    assertThat(cases).extracting(each -> KazakhSuffix.of(text, each)).containsOnly("");
    assertThat(KazakhInflection.isFormOf(text, "Алматы")).isFalse();
    assertThat(KazakhInflection.stem(text)).isEqualTo(text);
  }
}
