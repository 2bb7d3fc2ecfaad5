package derek.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfParserTest {

  @ParameterizedTest
  @CsvSource({
    "2019-10-04, 2019-10-04, 2019-10-04",
    "2019-02, 2019-02-01, 2019-02-28",
    "2020-02, 2020-02-01, 2020-02-29",
    "2020-02-29, 2020-02-29, 2020-02-29",
    "2019, 2019-01-01, 2019-12-31",
    "0001, 0001-01-01, 0001-12-31",
    "2019-09-XX, 2019-09-01, 2019-09-30",
    "2019-XX, 2019-01-01, 2019-12-31",
    "2019-XX-XX, 2019-01-01, 2019-12-31",
    "2019-08-25~, 2019-08-25, 2019-08-25",
    "2019-08?, 2019-08-01, 2019-08-31",
    "2019%, 2019-01-01, 2019-12-31",
    "2019-10-04/2019-10-10~, 2019-10-04, 2019-10-10",
    "2019-12~/2019-12-16, 2019-12-01, 2019-12-16",
    "2019-12-16/2019-12, 2019-12-16, 2019-12-31",
    "2019-10-04/2019-10-04, 2019-10-04, 2019-10-04",
    "2019-10-04/.., 2019-10-04, +999999999-12-31",
    "2019-10-04/, 2019-10-04, +999999999-12-31",
    "../2019-10-04, -999999999-01-01, 2019-10-04",
    "/2019-10, -999999999-01-01, 2019-10-31",
  })
  void readsWhatItMayMean(String text, String earliest, String latest) {
    EdtfDate date = EdtfParser.parse(text).orElseThrow();
    assertThat(date.earliest()).isEqualTo(LocalDate.parse(earliest));
    assertThat(date.latest()).isEqualTo(LocalDate.parse(latest));
    assertThat(date.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "/",
        "../..",
        "..",
        "../",
        "/..",
        "2019-02-29",
        "2019-04-31",
        "2019-13",
        "2019-00",
        "2019-10-00",
        "2019-10-32",
        "0000",
        "19",
        "20190",
        "2019-1",
        "2019-1-1",
        "2019-10-4",
        "2019-XX-04",
        "201X",
        "XXXX",
        "2019-X1",
        "-2019",
        "Y12019",
        "2019-21-",
        "2019-10-04T16:00",
        "2019-10-04 ",
        " 2019",
        "2019~?",
        "~2019",
        "2019-~10",
        "2019-10-04/2019-10-03",
        "2019/2018",
        "2019-10/2019-09-30",
        "2019/2020/2021",
        "2019//2020",
        "04.10.2019",
        "2019-10-04/x",
        "x/2019",
        "2019-10-04/...",
        "２０１９",
        "٢٠١٩-١٠",
        "2019–10",
        "[2019,2020]",
        "2019-xx",
        "2019\n"
      })
  void refuses(String text) {
    assertThat(EdtfParser.parse(text)).isEmpty();
  }

  @Test
  void keepsQualifiers() {
    assertThat(EdtfParser.parse("2019-08-25~").orElseThrow().start())
        .isEqualTo(new EdtfDate.Point(2019, 8, 25, false, false, true));
    assertThat(EdtfParser.parse("2019-08?").orElseThrow().start())
        .isEqualTo(new EdtfDate.Point(2019, 8, 0, false, true, false));
    assertThat(EdtfParser.parse("2019-09-XX%").orElseThrow().start())
        .isEqualTo(new EdtfDate.Point(2019, 9, 0, true, true, true));
  }

  @Test
  void sorts() {
    Stream<EdtfDate> dates =
        Stream.of(
                "2020-01-08",
                "2019-10-04/..",
                "2019",
                "../2018",
                "2019-10-04",
                "2019-10-04/2019-10-10")
            .map(text -> EdtfParser.parse(text).orElseThrow());
    assertThat(dates.sorted())
        .extracting(EdtfDate::text)
        .containsExactly(
            "../2018",
            "2019",
            "2019-10-04",
            "2019-10-04/2019-10-10",
            "2019-10-04/..",
            "2020-01-08");
  }

  @ParameterizedTest
  @CsvSource({
    "2019-10-04, 2019-10-04",
    "2019-09-XX, 2019-09",
    "2019-09, 2019-09",
    "2019, 2019",
    "0987, 0987",
    "2019-XX-XX, 2019",
    "2019-08-25~,",
    "2019-08-25?,",
    "2019-10-04/..,",
    "2019-10-04/2019-10-10,",
    "2019-10-04/2019-10-04,",
  })
  void givesTheValueForHtml(String text, String expected) {
    assertThat(EdtfParser.parse(text).orElseThrow().isoDateTime().orElse(null)).isEqualTo(expected);
  }

  @Test
  void readsTheSameUnderAnyLocale() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG"));
    try {
      EdtfDate day = EdtfParser.ofDay(LocalDate.of(2019, 10, 4));
      assertThat(day).isEqualTo(EdtfParser.parse("2019-10-04").orElseThrow());
      assertThat(day.isoDateTime()).contains("2019-10-04");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void cannotBeMadeImpossible() {
    EdtfDate.Point day = new EdtfDate.Point(2019, 10, 4, false, false, false);
    EdtfDate.Point later = new EdtfDate.Point(2019, 10, 5, false, false, false);
    assertThatIllegalArgumentException().isThrownBy(() -> new EdtfDate("/", null, null));
    assertThatIllegalArgumentException().isThrownBy(() -> new EdtfDate("x", later, day));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EdtfDate.Point(2019, 0, 4, false, false, false));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EdtfDate.Point(0, 1, 1, false, false, false));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EdtfDate.Point(2019, 2, 29, false, false, false));
  }
}
