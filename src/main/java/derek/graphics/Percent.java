package derek.graphics;

/** Parts of a whole, as SVG's attributes take them. */
final class Percent {
  private static final double HUNDREDTHS = 100;

  private Percent() {}

  /** Rounded to hundredths, so that the same value is written on every machine. */
  static double rounded(double percent) {
    return Math.round(percent * HUNDREDTHS) / HUNDREDTHS;
  }
}
