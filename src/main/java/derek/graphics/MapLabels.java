package derek.graphics;

import derek.model.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;

/**
 * Marks cities on a map and sets their names beside them so that none covers another. Room is kept
 * for the letters of a phone, the largest in the map's units.
 */
public final class MapLabels {
  /**
   * The size of letters on a phone, in the map's units; style sheets may only make them smaller.
   */
  public static final int LETTERS = 25;

  private static final double WIDTH_OF_A_LETTER = 0.6 * LETTERS;
  private static final double GAP = 4;

  private final int height;
  private final List<Envelope> taken = new ArrayList<>();

  private MapLabels(int height) {
    this.height = height;
  }

  /**
   * A city to be marked.
   *
   * @param name as the map writes it
   * @param count of which the mark's area tells
   */
  public record City(String name, int count, Place.Coordinates coordinates) {}

  /**
   * A mark with its name.
   *
   * @param radius of the mark, whose middle is at {@code x}, {@code y}
   * @param labelX where the name begins, ends or has its middle
   * @param labelY the middle of its height
   * @param anchor of SVG's {@code text-anchor}: {@code start}, {@code end} or {@code middle}
   */
  public record Mark(
      City city, double x, double y, double radius, double labelX, double labelY, String anchor) {

    /** The room that the name takes. */
    Envelope label() {
      double width = city.name().length() * WIDTH_OF_A_LETTER;
      double left =
          switch (anchor) {
            case "start" -> labelX;
            case "end" -> labelX - width;
            default -> labelX - width / 2;
          };
      return new Envelope(left, left + width, labelY - LETTERS / 2.0, labelY + LETTERS / 2.0);
    }

    private Envelope mark() {
      return new Envelope(x - radius, x + radius, y - radius, y + radius);
    }
  }

  /** The marks, in the order given. */
  public static List<Mark> of(CountryMap map, List<City> cities) {
    MapLabels labels = new MapLabels(map.height());
    List<Mark> marks = new ArrayList<>();
    for (City city : cities) {
      Place.Coordinates at = city.coordinates();
      double radius = Percent.rounded(4 * Math.sqrt(city.count() + 1.0));
      double x = Percent.rounded(map.frame().x(at.latitude(), at.longitude()));
      double y = Percent.rounded(map.frame().y(at.latitude(), at.longitude()));
      marks.add(new Mark(city, x, y, radius, x, y, "start"));
    }
    marks.forEach(mark -> labels.taken.add(mark.mark()));
    Map<City, Mark> placed = new HashMap<>();
    marks.stream()
        .sorted(Comparator.comparing((Mark mark) -> -mark.city().count()))
        .forEach(mark -> placed.put(mark.city(), labels.place(mark)));
    return marks.stream().map(mark -> placed.getOrDefault(mark.city(), mark)).toList();
  }

  /** The first of the positions that is free; where none is, that which covers least. */
  private Mark place(Mark mark) {
    Mark best = mark;
    double least = Double.MAX_VALUE;
    for (Mark each : positions(mark)) {
      double covered = covered(each.label());
      if (covered < least) {
        least = covered;
        best = each;
      }
    }
    taken.add(best.label());
    return best;
  }

  private double covered(Envelope label) {
    Envelope picture = new Envelope(0, CountryMap.WIDTH, 0, height);
    double outside = label.getArea() - picture.intersection(label).getArea();
    return 10 * outside
        + taken.stream().mapToDouble(each -> each.intersection(label).getArea()).sum();
  }

  /** Beside, above and below, then at the corners. */
  private static List<Mark> positions(Mark mark) {
    double aside = mark.radius() + GAP;
    double away = mark.radius() + GAP + LETTERS / 2.0;
    return List.of(
        at(mark, aside, 0, "start"),
        at(mark, -aside, 0, "end"),
        at(mark, 0, -away, "middle"),
        at(mark, 0, away, "middle"),
        at(mark, mark.radius(), -away, "start"),
        at(mark, mark.radius(), away, "start"),
        at(mark, -mark.radius(), -away, "end"),
        at(mark, -mark.radius(), away, "end"));
  }

  private static Mark at(Mark mark, double right, double down, String anchor) {
    return new Mark(
        mark.city(),
        mark.x(),
        mark.y(),
        mark.radius(),
        Percent.rounded(mark.x() + right),
        Percent.rounded(mark.y() + down),
        anchor);
  }
}
