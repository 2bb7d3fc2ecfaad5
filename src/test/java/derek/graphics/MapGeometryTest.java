package derek.graphics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import derek.graphics.MapLabels.City;
import derek.graphics.MapLabels.Mark;
import derek.model.Place.Coordinates;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;

class MapGeometryTest {
  private static final List<City> CITIES =
      List.of(
          new City("Алматы 10", 10, new Coordinates(43.25249, 76.9115)),
          new City("Нұр-Сұлтан 4", 4, new Coordinates(51.1801, 71.44598)),
          new City("Қарағанды 1", 1, new Coordinates(49.80187, 73.10211)),
          new City("Ақтөбе 2", 2, new Coordinates(50.27969, 57.20718)),
          new City("Ақтау 1", 1, new Coordinates(43.66105, 51.17392)),
          new City("Шымкент 2", 2, new Coordinates(42.30988, 69.60042)),
          new City("Семей 1", 1, new Coordinates(50.42064, 80.25025)),
          new City("Талдықорған", 0, new Coordinates(45.01556, 78.37389)),
          new City("Талғар", 0, new Coordinates(43.30235, 77.23811)));

  /** The example that Snyder works out on pages 291 and 292, and rows of his table on page 103. */
  @Test
  void projectsAsSnyderDoes() {
    Albers projection = new Albers(29.5, 45.5, 23, -96);

    assertThat(projection.x(35, -75)).isCloseTo(0.2952720, within(1e-6));
    assertThat(projection.y(35, -75)).isCloseTo(0.2416774, within(1e-6));
    assertThat(projection.x(23, -96)).isCloseTo(0, within(1e-12));
    assertThat(projection.y(23, -96)).isCloseTo(0, within(1e-12));
  }

  @Test
  void keepsAreas() {
    Albers projection = Albers.of(40, 56, 46, 88);
    double south = area(projection, 42, 60);
    double north = area(projection, 54, 60);
    double ratio = Math.cos(Math.toRadians(42.5)) / Math.cos(Math.toRadians(54.5));

    assertThat(south / north).isCloseTo(ratio, within(0.001));
  }

  @ParameterizedTest
  @ValueSource(strings = {"KZ", "UA", "US", "KG", "NO"})
  void drawsACountryInFewBytes(String country) {
    CountryMap map = CountryMap.of(country).orElseThrow();

    assertThat(map.outline()).hasSizeBetween(400, 6000).matches("[Mlz0-9 -]+");
    assertThat(map.height()).isBetween(100, 1500);
  }

  @Test
  void staysWithinThePictureAndFillsItsWidth() {
    CountryMap map = CountryMap.of("KZ").orElseThrow();
    Envelope drawn = bounds(map.outline());

    assertThat(drawn.getMinX()).isCloseTo(8, within(2.0));
    assertThat(drawn.getMaxX()).isCloseTo(CountryMap.WIDTH - 8, within(2.0));
    assertThat(drawn.getMinY()).isBetween(6.0, 10.0);
    assertThat(drawn.getMaxY()).isBetween(map.height() - 11.0, map.height() - 6.0);
  }

  @Test
  void knowsNoCountryThatIsNone() {
    assertThat(CountryMap.of("ZZ")).isEmpty();
    assertThat(CountryMap.of("")).isEmpty();
    assertThat(CountryMap.of("?")).isEmpty();
  }

  @Test
  void putsCitiesWhereTheyAre() {
    List<Mark> marks = marks();

    assertThat(mark(marks, "Ақтау 1").x()).isLessThan(mark(marks, "Ақтөбе 2").x());
    assertThat(mark(marks, "Шымкент 2").y()).isGreaterThan(mark(marks, "Алматы 10").y());
    assertThat(mark(marks, "Нұр-Сұлтан 4").y()).isLessThan(mark(marks, "Қарағанды 1").y());
    assertThat(marks)
        .allSatisfy(
            each -> {
              assertThat(each.x()).isBetween(0.0, (double) CountryMap.WIDTH);
              assertThat(each.y()).isBetween(0.0, 400.0);
            });
  }

  @Test
  void setsNoNameOverAnotherOrOutside() {
    List<Mark> marks = marks();
    Envelope picture = new Envelope(0, CountryMap.WIDTH, 0, 400);

    for (Mark each : marks) {
      assertThat(picture.contains(each.label())).as(each.city().name()).isTrue();
      for (Mark other : marks) {
        boolean covers = each != other && each.label().intersection(other.label()).getArea() > 0;
        assertThat(covers).as(each.city().name() + " and " + other.city().name()).isFalse();
      }
    }
  }

  @Test
  void setsAsideWhatABiggerMarkWouldCover() {
    List<Mark> marks = marks();

    assertThat(marks.stream().filter(Mark::isAside).map(each -> each.city().name()))
        .containsExactly("Талғар");
    Mark talgar = mark(marks, "Талғар");
    Mark almaty = mark(marks, "Алматы 10");
    assertThat(talgar.x()).isGreaterThan(talgar.placeX());
    assertThat(Math.hypot(talgar.x() - almaty.x(), talgar.y() - almaty.y()))
        .isGreaterThan(talgar.radius() + almaty.radius());
  }

  /** However many lie in one spot. */
  @Test
  void coversNoMarkWithAnother() {
    Coordinates spot = new Coordinates(48, 67);
    List<Mark> marks =
        MapLabels.of(
            CountryMap.of("KZ").orElseThrow(),
            List.of(
                new City("a", 3, spot),
                new City("b", 2, spot),
                new City("c", 1, new Coordinates(48.1, 67)),
                new City("d", 0, spot)));

    for (Mark each : marks) {
      for (Mark other : marks) {
        double apart = Math.hypot(each.x() - other.x(), each.y() - other.y());
        assertThat(each == other || apart > each.radius() + other.radius())
            .as(each.city().name() + " and " + other.city().name())
            .isTrue();
      }
    }
  }

  @Test
  void theAreaOfAMarkGrowsWithItsCount() {
    List<Mark> marks = marks();

    double ten = mark(marks, "Алматы 10").radius();
    double one = mark(marks, "Семей 1").radius();
    assertThat(ten * ten / (one * one)).isCloseTo(11 / 2.0, within(0.05));
  }

  private static List<Mark> marks() {
    return MapLabels.of(CountryMap.of("KZ").orElseThrow(), CITIES);
  }

  private static Mark mark(List<Mark> marks, String name) {
    return marks.stream().filter(each -> each.city().name().equals(name)).findFirst().orElseThrow();
  }

  /** Of a square degree. */
  private static double area(Albers projection, double latitude, double longitude) {
    double[][] corners = {{0, 0}, {0, 1}, {1, 1}, {1, 0}};
    double twice = 0;
    for (int i = 0; i < 4; i++) {
      double[] a = corners[i];
      double[] b = corners[(i + 1) % 4];
      twice +=
          projection.x(latitude + a[0], longitude + a[1])
                  * projection.y(latitude + b[0], longitude + b[1])
              - projection.x(latitude + b[0], longitude + b[1])
                  * projection.y(latitude + a[0], longitude + a[1]);
    }
    return Math.abs(twice) / 2;
  }

  private static Envelope bounds(String path) {
    Envelope bounds = new Envelope();
    for (String ring : path.split("z", 0)) {
      List<Integer> numbers =
          Pattern.compile("-?[0-9]+")
              .matcher(ring)
              .results()
              .map(each -> Integer.valueOf(each.group()))
              .toList();
      int x = 0;
      int y = 0;
      for (int i = 0; i + 1 < numbers.size(); i += 2) {
        x += numbers.get(i);
        y += numbers.get(i + 1);
        bounds.expandToInclude(x, y);
      }
    }
    return bounds;
  }
}
