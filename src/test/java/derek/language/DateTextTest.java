package derek.language;

import static org.assertj.core.api.Assertions.assertThat;

import derek.model.EdtfParser;
import derek.model.Language;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {
  private final DateText kazakh = Localization.of(TestMessages.of(TestMessages.KAZAKH)).dates();
  private final DateText english = Localization.of(TestMessages.of(TestMessages.ENGLISH)).dates();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2019-10-04            | 2019 жылғы 4 қазан
          2019-10               | 2019 жылғы қазан
          2019                  | 2019 жыл
          2019-08-25~           | 2019 жылғы 25 тамыз шамасында
          2019-08~              | 2019 жылғы тамыз шамасында
          2019~                 | 2019 жыл шамасында
          2019-08-25?           | бәлкім, 2019 жылғы 25 тамыз
          2019-08-25%           | бәлкім, 2019 жылғы 25 тамыз шамасында
          2019-09-XX            | 2019 жылғы қыркүйек (күні белгісіз)
          2019-XX               | 2019 жыл (айы белгісіз)
          2019-10-04/..         | 2019 жылғы 4 қазаннан бері
          2019-09-26/           | 2019 жылғы 26 қыркүйектен бері
          2019-07/..            | 2019 жылғы шілдеден бері
          2019-11/..            | 2019 жылғы қарашадан бері
          2017/..               | 2017 жылдан бері
          2019-09-XX/..         | 2019 жылғы қыркүйектен бері (күні белгісіз)
          2019-08-25~/..        | 2019 жылғы 25 тамыз шамасынан бері
          ../2019-10-04         | 2019 жылғы 4 қазанға дейін
          /2019-09              | 2019 жылғы қыркүйекке дейін
          ../2019-12-16         | 2019 жылғы 16 желтоқсанға дейін
          ../2019               | 2019 жылға дейін
          ../2019-12-16~        | 2019 жылғы 16 желтоқсан шамасына дейін
          2019-10-04/2019-10-10 | 2019 жылғы 4–10 қазан аралығы
          2019-10-04/2019-10-10~ | 2019 жылғы 4 қазан – шамамен 10 қазан аралығы
          2019-09-26/2019-10-04 | 2019 жылғы 26 қыркүйек – 4 қазан аралығы
          2019-07/2019-12       | 2019 жылғы шілде–желтоқсан аралығы
          2019-07~/2019-12      | 2019 жылғы шамамен шілде – желтоқсан аралығы
          2019-12~/2019-12-16   | 2019 жылғы шамамен желтоқсан – 16 желтоқсан аралығы
          2019-12-16/2020-01-08 | 2019 жылғы 16 желтоқсан – 2020 жылғы 8 қаңтар аралығы
          2019/2020-01-08       | 2019 жыл – 2020 жылғы 8 қаңтар аралығы
          2017/2019             | 2017–2019 жылдар аралығы
          2019-10-04/2019-10-04 | 2019 жылғы 4 қазан
          2019-10-04?/2019-10-10 | бәлкім, 2019 жылғы 4–10 қазан аралығы
          """)
  void kazakh(String edtf, String expected) {
    assertThat(format(kazakh, edtf)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2019-10-04            | 4 October 2019
          2019-10               | October 2019
          2019                  | 2019
          0987                  | 987
          2019-08-25~           | around 25 August 2019
          2019-08-25?           | perhaps 25 August 2019
          2019-08-25%           | perhaps around 25 August 2019
          2019-09-XX            | September 2019 (day unknown)
          2019-XX-XX            | 2019 (month unknown)
          2019-10-04/..         | since 4 October 2019
          2019-08-25~/..        | since around 25 August 2019
          ../2019-10-04         | until 4 October 2019
          2019-10-04/2019-10-10 | 4–10 October 2019
          2019-10-04/2019-10-10~ | 4 October – around 10 October 2019
          2019-09-26/2019-10-04 | 26 September – 4 October 2019
          2019-07/2019-12       | July–December 2019
          2019-12~/2019-12-16   | around December – 16 December 2019
          2019-12-16/2020-01-08 | 16 December 2019 – 8 January 2020
          2019-12/2020-01       | December 2019 – January 2020
          2017/2019             | 2017–2019
          """)
  void english(String edtf, String expected) {
    assertThat(format(english, edtf)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr", "kk", "ar-EG", "fa"})
  void sameUnderAnyDefaultLocale(String tag) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(tag));
    try {
      DateText fresh = Localization.of(TestMessages.of(TestMessages.KAZAKH)).dates();
      assertThat(format(fresh, "2019-07/..")).isEqualTo("2019 жылғы шілдеден бері");
      assertThat(format(english, "2019-10-04")).isEqualTo("4 October 2019");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void leavesTheFormOfMonthsToTheMessages() {
    Map<String, String> russian =
        Map.of(
            "date.day", "{day} {month} {year} года",
            "date.month", "{monthAlone} {year} года",
            "date.since", "с даты: {date}{date_ablative}");
    DateText dates = Localization.of(TestMessages.bundle(new Language("ru"), russian)).dates();
    assertThat(format(dates, "2019-10-04")).isEqualTo("4 октября 2019 года");
    assertThat(format(dates, "2019-10")).isEqualTo("октябрь 2019 года");
    assertThat(format(dates, "2019-10/..")).isEqualTo("с даты: октябрь 2019 года");
  }

  @Test
  void servesManyThreads() {
    assertThat(
            IntStream.rangeClosed(1, 9999)
                .parallel()
                .mapToObj(year -> format(kazakh, "%04d-10-04/..".formatted(year)))
                .filter(text -> text.endsWith(" жылғы 4 қазаннан бері"))
                .distinct()
                .count())
        .isEqualTo(9999);
  }

  @Test
  void allKeysAreInBothLanguages() {
    for (var language : new Language[] {TestMessages.KAZAKH, TestMessages.ENGLISH}) {
      assertThat(TestMessages.of(language).messages().keySet()).containsAll(DateText.keys());
    }
  }

  private static String format(DateText dates, String edtf) {
    return dates.format(EdtfParser.parse(edtf).orElseThrow());
  }
}
