package derek.language;

import static org.assertj.core.api.Assertions.assertThat;

import derek.model.Language;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          8 қаңтарда таңертең кемінде 176 адам қаза болған | DAY 8.1, NUMBER 176
          Boeing 737-800 ұшағы | NUMBER 737, NUMBER 800
          бүгін шыққан адамдардың көбін 15 тәулікке қамайды | NUMBER 15
          Өзім 16 желтоқсанда ұсталып, он тәулікке қамалдым | DAY 16.12, NUMBER 10
          Үшеуі де 16 желтоқсан күні қарсаңында | NUMBER 3, DAY 16.12
          Отыз жыл ішінде мемлекет | NUMBER 30
          8 жылға сотталған екі адам | NUMBER 8, NUMBER 2
          оннан астам адамның аты-жөні | NUMBER 10
          он күнге қамады | NUMBER 10
          Тамыз айында, үш айдан бері | MONTH 8, NUMBER 3
          42-сессияның ашылуында | NUMBER 42
          9 қыркүйекте Женевада | DAY 9.9
          31 қазанда түстен кейін сағат 16.00 шамасында | DAY 31.10, TIME 960
          Оны сыртта он шақты белсенді қарсы алған | NUMBER 10
          екі аптадан астам уақыт | NUMBER 2
          Дүйсенбі, 4 қарашада тағы бес жігіт | DAY 4.11, NUMBER 5
          полицияның 26 қазан күнгі митингі | DAY 26.10
          11 күннен бері | NUMBER 11
          полиция ондаған адамды ұстады | MAGNITUDE 10
          2006 жылы жазда, 2016 жылы сәуірде | YEAR 2006, YEAR 2016, MONTH 4
          2019 жылғы 4–10 қазан аралығы | YEAR 2019, DAY 4.10, DAY 10.10
          16, 22 және 26 қазанда | DAY 16.10, DAY 22.10, DAY 26.10
          қазанның 4-і мен 2019-10-16 | DAY 4.10, DAY 16.10, YEAR 2019
          екі мың он тоғыз, жүз жетпіс алты, жиырма бір | NUMBER 2019, NUMBER 176, NUMBER 21
          12 345 адам, 1,5 миллион, 10 мың теңге | NUMBER 12345, NUMBER 1500000, NUMBER 10000
          оның үшін онда бірге бір топ адам бірақ оны, екеуі де | ''
          көп балалы, екінші жағына | ORDINAL 2
          Қазан қаласында, Желтоқсан көшесінде | MONTH 10
          04.10.2019 | DAY 4.10, YEAR 2019
          2019 жылғы 26 қыркүйек – 4 қазан аралығы | YEAR 2019, DAY 26.9, DAY 4.10
          жиырма бірінші мамыр, бірінші рет | ORDINAL 21, MONTH 5
          он алты мен он жеті | NUMBER 16, NUMBER 17
          төртеуінің бесеуін алтауына оншақты | NUMBER 4, NUMBER 5, NUMBER 6, NUMBER 10
          бес жүз мың, екі миллион үш жүз мың | NUMBER 500000, NUMBER 2300000
          жүздеген, мыңдаған адам | MAGNITUDE 100, MAGNITUDE 1000
          сағат 9.30-да, 18:45-те | TIME 570, TIME 1125
          32 қазан, 99.99.2019 | NUMBER 32, MONTH 10, NUMBER 99, NUMBER 99, YEAR 2019
          Сәуірде басталды. Маусымда бітті. | MONTH 4, MONTH 6
          1986 жылғы желтоқсан, 1465 жылы | YEAR 1986, MONTH 12, YEAR 1465
          """)
  void kazakh(String text, String expected) {
    assertThat(listed(text, TestMessages.KAZAKH)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          On 8 January 2020 at least 176 people died | DAY 8.1, YEAR 2020, NUMBER 176
          He was held for ten days from 22 to 31 October | NUMBER 10, DAY 22.10, DAY 31.10
          twelve people, two dozen more, a dozen | NUMBER 12, NUMBER 24, NUMBER 12
          twenty-one names, one hundred and seventy-six dead | NUMBER 21, NUMBER 176
          two thousand and nineteen and one hundred twelve | NUMBER 2019, NUMBER 112
          12,345 people and 1.5 million, 3.50 tenge | NUMBER 12345, NUMBER 1500000, NUMBER 3.5
          a one-person picket by one of the activists | ''
          dozens were held; hundreds came | MAGNITUDE 10, MAGNITUDE 100
          October 4, 2019 and October 16–22, 2019 | DAY 4.10, YEAR 2019, DAY 16.10, DAY 22.10, YEAR 2019
          In October 10 people came | MONTH 10, NUMBER 10
          the 4th of October, the 42nd session | DAY 4.10, NUMBER 42
          They may march in May and in March 2017 | MONTH 5, MONTH 3, YEAR 2017
          March with us. May the day come. | ''
          around 4 p.m., at 16:00, 9:30 am | TIME 960, TIME 960, TIME 570
          the third time, on the twentieth | ORDINAL 3, ORDINAL 20
          4, 5 and 6 October | DAY 4.10, DAY 5.10, DAY 6.10
          from 26 September to 4 October | DAY 26.9, DAY 4.10
          the twenty-first of ten; the first | ORDINAL 21, NUMBER 10
          three hundred thousand and six | NUMBER 300006
          ten or eleven; two, three | NUMBER 10, NUMBER 11, NUMBER 2, NUMBER 3
          ten-day arrest, fifteen-day arrest | NUMBER 10, NUMBER 15
          Articles 488 and 174 of 2014 | NUMBER 488, NUMBER 174, YEAR 2014
          May 2019 | MONTH 5, YEAR 2019
          """)
  void english(String text, String expected) {
    assertThat(listed(text, TestMessages.ENGLISH)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "—", "x", "«»", "99999999999999999999999 адам", "1.2.3.4", "00:00:00"})
  void survivesAnything(String text) {
    assertThat(Figures.in(text, TestMessages.KAZAKH)).isNotNull();
    assertThat(Figures.in(text, TestMessages.ENGLISH)).isNotNull();
  }

  @Test
  void givesPlaces() {
    String text = "Ол 4 қазанда он күнге";
    List<Figure> figures = Figures.in(text, TestMessages.KAZAKH);
    assertThat(figures).extracting(Figure::text).containsExactly("4 қазанда", "он");
    assertThat(figures)
        .allSatisfy(f -> assertThat(text.substring(f.start(), f.end())).isEqualTo(f.text()));
  }

  @Test
  void knowsMonthsOfOtherLanguages() {
    assertThat(listed("4 октября 2019", new Language("ru"))).isEqualTo("DAY 4.10, YEAR 2019");
    assertThat(listed("4 Ekim 2019", new Language("tr"))).isEqualTo("DAY 4.10, YEAR 2019");
  }

  @Test
  void followsFromTheOtherLanguage() {
    List<Figure> report =
        Figures.in("Ол 4 қазанда он күнге, 26 адам, үшінші рет", TestMessages.KAZAKH);
    assertThat(
            Figures.in(
                "in October; on 4 October; ten days; twenty-six; a third", TestMessages.ENGLISH))
        .isNotEmpty()
        .allMatch(figure -> figure.isSupportedBy(report));
    assertThat(Figures.in("5 October, 4 November, eleven, 27, December", TestMessages.ENGLISH))
        .hasSize(5)
        .noneMatch(figure -> figure.isSupportedBy(report));
  }

  private static String listed(String text, Language language) {
    return Figures.in(text, language).stream()
        .map(FiguresTest::shortly)
        .collect(Collectors.joining(", "));
  }

  private static String shortly(Figure figure) {
    String month = figure.kind() == Figure.Kind.DAY ? "." + figure.month() : "";
    return figure.kind() + " " + figure.value().toPlainString() + month;
  }
}
