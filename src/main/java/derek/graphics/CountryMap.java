package derek.graphics;

import derek.graphics.NaturalEarth.Ring;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.simplify.VWSimplifier;

/**
 * A country in an equal-area projection, in units of a picture that is {@value #WIDTH} wide: what
 * lies within has its true share of the picture.
 *
 * @param height of the picture
 * @param outline the data of an SVG path
 * @param frame where a place lies on it
 */
public record CountryMap(int height, String outline, MapFrame frame) {
  /** The width of every map. */
  public static final int WIDTH = 640;

  private static final int MARGIN = 8;
  private static final int LONGEST_OUTLINE = 4000;
  private static final GeometryFactory SHAPES = new GeometryFactory();

  /** The map of a country; empty where its outline is not known. */
  public static Optional<CountryMap> of(String alpha2) {
    List<Ring> rings = alpha3(alpha2).map(NaturalEarth::of).orElse(List.of());
    return rings.isEmpty() ? Optional.empty() : Optional.of(drawn(rings));
  }

  private static Optional<String> alpha3(String alpha2) {
    try {
      String alpha3 = new Locale.Builder().setRegion(alpha2).build().getISO3Country();
      return alpha3.isEmpty() ? Optional.empty() : Optional.of(alpha3);
    } catch (MissingResourceException | IllformedLocaleException e) {
      return Optional.empty();
    }
  }

  private static CountryMap drawn(List<Ring> rings) {
    MapFrame frame = MapFrame.around(rings, WIDTH, MARGIN);
    Geometry country = SHAPES.createMultiPolygon(polygons(rings, frame));
    double tolerance = 0.5;
    String outline = path(country, tolerance);
    while (outline.length() > LONGEST_OUTLINE) {
      tolerance *= 1.25;
      outline = path(country, tolerance);
    }
    return new CountryMap(frame.height(), outline, frame);
  }

  private static Polygon[] polygons(List<Ring> rings, MapFrame frame) {
    return rings.stream()
        .map(ring -> ring.points().stream().map(frame::at).toArray(Coordinate[]::new))
        .filter(points -> points.length >= 4 && points[0].equals2D(points[points.length - 1]))
        .map(SHAPES::createPolygon)
        .toArray(Polygon[]::new);
  }

  /** Without the corners that nobody would see, in whole units, each step from the last. */
  private static String path(Geometry shape, double tolerance) {
    StringBuilder path = new StringBuilder();
    Geometry simple = VWSimplifier.simplify(shape, tolerance);
    for (int i = 0; i < simple.getNumGeometries(); i++) {
      if (simple.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
        append(polygon.getExteriorRing().getCoordinates(), path);
      }
    }
    return path.toString();
  }

  private static void append(Coordinate[] points, StringBuilder path) {
    long x = Math.round(points[0].x);
    long y = Math.round(points[0].y);
    path.append('M').append(x);
    number(y, path);
    path.append('l');
    boolean first = true;
    for (int i = 1; i < points.length - 1; i++) {
      long stepX = Math.round(points[i].x) - x;
      long stepY = Math.round(points[i].y) - y;
      if (stepX != 0 || stepY != 0) {
        if (first) {
          path.append(stepX);
        } else {
          number(stepX, path);
        }
        number(stepY, path);
        first = false;
      }
      x += stepX;
      y += stepY;
    }
    path.append('z');
  }

  private static void number(long number, StringBuilder path) {
    if (number >= 0) {
      path.append(' ');
    }
    path.append(number);
  }
}
