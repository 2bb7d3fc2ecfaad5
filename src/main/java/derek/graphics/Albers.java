package derek.graphics;

/**
 * The Albers equal-area conic projection of the sphere (J. P. Snyder, Map Projections: A Working
 * Manual, USGS Professional Paper 1395, 1987, p. 100). Angles are given in degrees, results in
 * radii of the sphere; x grows eastward, y northward.
 */
final class Albers {
  private final double n;
  private final double c;
  private final double origin;
  private final double meridian;

  /**
   * A projection.
   *
   * @param south the one standard parallel
   * @param north the other, not the same nor its opposite
   * @param latitude where y is 0
   * @param longitude where x is 0
   */
  Albers(double south, double north, double latitude, double longitude) {
    double sine = StrictMath.sin(StrictMath.toRadians(south));
    double cosine = StrictMath.cos(StrictMath.toRadians(south));
    this.n = (sine + StrictMath.sin(StrictMath.toRadians(north))) / 2;
    this.c = cosine * cosine + 2 * n * sine;
    this.origin = radius(latitude);
    this.meridian = longitude;
  }

  /** For a region: a sixth of its height lies beyond each standard parallel. */
  static Albers of(double south, double north, double west, double east) {
    double sixth = (north - south) / 6;
    return new Albers(south + sixth, north - sixth, (south + north) / 2, (west + east) / 2);
  }

  double x(double latitude, double longitude) {
    return radius(latitude) * StrictMath.sin(angle(longitude));
  }

  double y(double latitude, double longitude) {
    return origin - radius(latitude) * StrictMath.cos(angle(longitude));
  }

  private double radius(double latitude) {
    return Math.sqrt(c - 2 * n * StrictMath.sin(StrictMath.toRadians(latitude))) / n;
  }

  private double angle(double longitude) {
    return n * StrictMath.toRadians(longitude - meridian);
  }
}
