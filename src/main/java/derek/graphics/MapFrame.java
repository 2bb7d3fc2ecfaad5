package derek.graphics;

import derek.graphics.NaturalEarth.Point;
import derek.graphics.NaturalEarth.Ring;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** How a part of the earth lies on a picture whose y grows downward. Immutable. */
public final class MapFrame {
  private final Albers projection;
  private final double scale;
  private final double left;
  private final double top;
  private final int height;

  private MapFrame(Albers projection, Envelope projected, int width, int margin) {
    this.projection = projection;
    this.scale = (width - 2 * margin) / projected.getWidth();
    this.left = margin - projected.getMinX() * scale;
    this.top = margin + projected.getMaxY() * scale;
    this.height = (int) Math.ceil(projected.getHeight() * scale + 2 * margin);
  }

  static MapFrame around(List<Ring> rings, int width, int margin) {
    Envelope degrees = new Envelope();
    for (Ring ring : rings) {
      for (Point point : ring.points()) {
        degrees.expandToInclude(point.longitude(), point.latitude());
      }
    }
    Albers projection =
        Albers.of(degrees.getMinY(), degrees.getMaxY(), degrees.getMinX(), degrees.getMaxX());
    Envelope projected = new Envelope();
    for (Ring ring : rings) {
      for (Point point : ring.points()) {
        projected.expandToInclude(
            projection.x(point.latitude(), point.longitude()),
            projection.y(point.latitude(), point.longitude()));
      }
    }
    return new MapFrame(projection, projected, width, margin);
  }

  int height() {
    return height;
  }

  Coordinate at(Point point) {
    return new Coordinate(
        x(point.latitude(), point.longitude()), y(point.latitude(), point.longitude()));
  }

  /** Where a place lies, from the left. */
  double x(double latitude, double longitude) {
    return left + projection.x(latitude, longitude) * scale;
  }

  /** Where a place lies, from the top. */
  double y(double latitude, double longitude) {
    return top - projection.y(latitude, longitude) * scale;
  }
}
