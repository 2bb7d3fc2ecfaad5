package derek.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomanizationTest {

  @ParameterizedTest
  @CsvSource({
    "Асхат Жексебаев, Askhat Zheksebaev",
    "Жанар Ахмет, Zhanar Akhmet",
    "Еркін Сабаншиев, Erkin Sabanshiev",
    "Дархан Валиев, Darkhan Valiev",
    "Арон Атабек, Aron Atabek",
    "Алмат Жұмағұлов, Almat Zhumaghulov",
    "Кенжебек Әбішев, Kenzhebek Abishev",
    "Серік Жахин, Serik Zhakhin",
    "Оксана Шевчук, Oksana Shevchuk",
    "Гүлзипа Жаукерова, Gulzipa Zhaukerova",
    "Жазира Демеуова, Zhazira Demeuova",
    "Болатхан Жүнісов, Bolatkhan Zhunisov",
    "Қайырлы Омар, Qaiyrly Omar",
    "Ержан Елшібаев, Erzhan Elshibaev",
    "Аманжол Мұхамедияр, Amanzhol Mukhamediyar",
    "Ғани Стамбеков, Ghani Stambekov",
    "Ноян, Noyan",
    "Айдос, Aidos",
    "ЖЕКСЕБАЕВ, ZHEKSEBAEV",
  })
  void followsTheRule(String kazakh, String latin) {
    assertThat(new Romanization(TestMessages.KAZAKH, Map.of()).romanize(kazakh)).isEqualTo(latin);
  }

  @Test
  void prefersOverrides() {
    Romanization romanization =
        new Romanization(
            TestMessages.KAZAKH, Map.of("Макс", "Max", "Мұхтар Жәкішев", "Mukhtar Dzhakishev"));
    assertThat(romanization.romanize("Макс Боқаев")).isEqualTo("Max Boqaev");
    assertThat(romanization.romanize("Мұхтар Жәкішев")).isEqualTo("Mukhtar Dzhakishev");
    assertThat(romanization.romanize("FreeKazakhs «Еркін қазақтар»"))
        .isEqualTo("FreeKazakhs «Erkin qazaqtar»");
  }

  @Test
  void sameUnderTurkish() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr"));
    try {
      assertThat(new Romanization(TestMessages.KAZAKH, Map.of()).romanize("ІЛИЯС Ілияс"))
          .isEqualTo("ILIYAS Iliyas");
    } finally {
      Locale.setDefault(before);
    }
  }
}
