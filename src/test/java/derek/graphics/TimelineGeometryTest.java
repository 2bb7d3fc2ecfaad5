package derek.graphics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import derek.graphics.TimeSpan.Certainty;
import derek.graphics.TimeSpan.Segment;
import derek.model.EdtfDate;
import derek.model.EdtfParser;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineGeometryTest {
  /** A hundred days, so that a day is one percent. */
  private static final TimeAxis HUNDRED_DAYS =
      new TimeAxis(LocalDate.parse("2019-08-01"), LocalDate.parse("2019-11-08"));

  @Test
  void takesWholeMonths() {
    TimeAxis axis = axis("2019-08-14", "2020-01-08");

    assertThat(axis.first()).isEqualTo("2019-08-01");
    assertThat(axis.last()).isEqualTo("2020-01-31");
    assertThat(axis.ticks()).extracting(TimeAxis.Tick::month).containsExactly(8, 9, 10, 11, 12, 1);
    assertThat(axis.ticks())
        .filteredOn(TimeAxis.Tick::beginsYear)
        .extracting(TimeAxis.Tick::year)
        .containsExactly(2019, 2020);
    assertThat(axis.ticks()).allMatch(TimeAxis.Tick::named);
  }

  @Test
  void takesWholeYearsWhereItIsLongAndLeavesRoomBetweenNames() {
    TimeAxis axis = axis("2006", "2020-01-08");

    assertThat(axis.first()).isEqualTo("2006-01-01");
    assertThat(axis.last()).isEqualTo("2020-12-31");
    assertThat(axis.ticks()).hasSize(15).allMatch(each -> each.month() == 0);
    assertThat(axis.ticks())
        .filteredOn(TimeAxis.Tick::named)
        .extracting(TimeAxis.Tick::year)
        .containsExactly(2006, 2009, 2012, 2015, 2018);
  }

  @Test
  void hasNoAxisWithoutADay() {
    assertThat(TimeAxis.of(List.of())).isEmpty();
  }

  @Test
  void anOpenDateGivesTheAxisItsKnownEnd() {
    assertThat(axis("2019-10-04/..")).isEqualTo(axis("2019-10-04"));
  }

  @Test
  void aDayIsAPointInItsMiddle() {
    TimeSpan span = span("2019-08-11");

    assertThat(span.point()).isEqualTo(10.5);
    assertThat(span.segments()).isEmpty();
    assertThat(span.about()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019-08-11~", "2019-08-11?", "2019-08-11%"})
  void aDayThatIsAboutIsMarkedSo(String date) {
    assertThat(span(date).about()).isTrue();
    assertThat(span(date).point()).isEqualTo(10.5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019-08", "2019-08-XX", "2019-08~"})
  void aMonthIsNeverAPoint(String date) {
    assertThat(span(date).point()).isNull();
    assertThat(span(date).segments()).containsExactly(new Segment(Certainty.POSSIBLE, 0, 31));
  }

  @Test
  void anIntervalOfDaysIsCertainThroughout() {
    assertThat(span("2019-08-11/2019-08-20").segments())
        .containsExactly(new Segment(Certainty.CERTAIN, 10, 10));
  }

  @Test
  void anIntervalOfMonthsIsCertainOnlyBetweenThem() {
    assertThat(span("2019-08/2019-10").segments())
        .containsExactly(
            new Segment(Certainty.POSSIBLE, 0, 30),
            new Segment(Certainty.CERTAIN, 30, 32),
            new Segment(Certainty.POSSIBLE, 62, 30));
  }

  @Test
  void anIntervalWhoseEndsMayTouchIsPossibleThroughout() {
    assertThat(span("2019-08~/2019-08-16").segments())
        .containsExactly(new Segment(Certainty.POSSIBLE, 0, 16));
    assertThat(span("2019-08~/2019-08-16").about()).isTrue();
  }

  @Test
  void anOpenIntervalGoesToTheEdge() {
    assertThat(span("2019-08-11/..").segments())
        .containsExactly(new Segment(Certainty.OPEN, 10, 90));
    assertThat(span("2019-08-11/..").after()).isTrue();
    assertThat(span("../2019-08-11").segments())
        .containsExactly(new Segment(Certainty.OPEN, 0, 11));
    assertThat(span("../2019-08-11").before()).isTrue();
  }

  @Test
  void whatIsOutsideHasASignAtTheEdgeAndNothingElse() {
    TimeSpan before = span("2006");
    assertThat(before.before()).isTrue();
    assertThat(before.segments()).isEmpty();
    TimeSpan after = span("2021-09-15");
    assertThat(after.after()).isTrue();
    assertThat(after.point()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"2016-04/2019-08-10, 0, 10", "2019-10-30/2021-01-01, 90, 10"})
  void isCutAtTheEdge(String date, double at, double length) {
    assertThat(span(date).segments())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.at()).isCloseTo(at, within(0.001));
              assertThat(each.length()).isCloseTo(length, within(0.001));
            });
  }

  @Test
  void whatIsDatedToAMonthComesAfterItsDays() {
    assertThat(
            Stream.of("2019-10-XX", "2019-10-22", "2019-10-04/..", "2019-11", "2006")
                .map(TimelineGeometryTest::date)
                .map(TimeSpan::order)
                .map(LocalDate::toString))
        .containsExactly("2019-10-31", "2019-10-22", "2019-10-04", "2019-11-30", "2006-12-31");
  }

  private static TimeSpan span(String date) {
    return TimeSpan.of(date(date), HUNDRED_DAYS);
  }

  private static TimeAxis axis(String... dates) {
    return TimeAxis.of(Stream.of(dates).map(TimelineGeometryTest::date).toList()).orElseThrow();
  }

  private static EdtfDate date(String text) {
    return EdtfParser.parse(text).orElseThrow();
  }
}
