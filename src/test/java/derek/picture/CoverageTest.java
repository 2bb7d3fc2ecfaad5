package derek.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CoverageTest {
  private final Coverage coverage = new Coverage(4, 3);

  @Test
  void coversPixelsByTheirArea() {
    rectangle(0.5, 1, 2, 1.25);

    assertThat(drained())
        .isDeepEqualTo(new double[][] {{0, 0, 0, 0}, {0.125, 0.25, 0, 0}, {0, 0, 0, 0}});
  }

  @Test
  void coversHalfThePixelsOfADiagonal() {
    coverage.line(0, 0, 0, 3);
    coverage.line(0, 3, 3, 3);
    coverage.line(3, 3, 0, 0);

    double[][] found = drained();
    assertThat(found[0][0]).isCloseTo(0.5, within(1e-9));
    assertThat(found[1][0]).isCloseTo(1, within(1e-9));
    assertThat(found[1][1]).isCloseTo(0.5, within(1e-9));
    assertThat(found[2][3]).isZero();
  }

  @Test
  void aFlatLineSlantsAcrossManyPixels() {
    coverage.line(0, 0, 0, 1);
    coverage.line(4, 1, 0, 0);

    assertThat(drained()[0])
        .usingComparatorWithPrecision(1e-9)
        .containsExactly(0.875, 0.625, 0.375, 0.125);
  }

  @Test
  void contoursOfOneDirectionCoverOnceAndOfTheOtherAreHoles() {
    rectangle(0, 0, 3, 1);
    rectangle(1, 0, 2, 1);
    assertThat(drained()[0]).containsExactly(1, 1, 1, 0);

    rectangle(0, 0, 3, 1);
    coverage.line(2, 0, 2, 1);
    coverage.line(1, 1, 1, 0);
    assertThat(drained()[0]).containsExactly(1, 0, 1, 0);
  }

  @Test
  void cutsOffWhatIsOutside() {
    rectangle(-5, -5, 9, 9);

    assertThat(drained()).isDeepEqualTo(new double[][] {{1, 1, 1, 1}, {1, 1, 1, 1}, {1, 1, 1, 1}});
  }

  @Test
  void forgetsAShapeOnceItIsTaken() {
    rectangle(0, 0, 4, 3);
    drained();

    assertThat(drained()).isDeepEqualTo(new double[3][4]);
  }

  private void rectangle(double left, double top, double right, double bottom) {
    coverage.line(left, top, left, bottom);
    coverage.line(right, bottom, right, top);
  }

  private double[][] drained() {
    double[][] pixels = new double[3][4];
    coverage.drain((column, row, share) -> pixels[row][column] = share);
    return pixels;
  }
}
