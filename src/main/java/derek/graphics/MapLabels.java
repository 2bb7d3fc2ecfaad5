package derek.graphics;

import derek.model.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;

/**
 * Marks cities on a map and sets their names beside them so that none covers another. Of marks that
 * would cover each other the smaller is set aside, and a line is to lead to its place. Room is kept
 * for the letters of a phone, the largest in the map's units.
 */
public final class MapLabels {
  /**
   * The size of letters on a phone, in the map's units; style sheets may only make them smaller.
   */
  public static final int LETTERS = 25;

  private static final double WIDTH_OF_A_LETTER = 0.6 * LETTERS;
  private static final double GAP = 4;
  private static final double RADIUS = 5;

  /** Degrees between the directions in which a mark is set aside. */
  private static final int TURN = 15;

  /** How far it is set aside at most, in its own widths; beyond that it may be covered. */
  private static final int MOST_RINGS = 8;

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
   * @param placeX where the city lies, which is the mark's middle where that is not set aside
   * @param placeY likewise, from the top
   * @param labelX where the name begins, ends or has its middle
   * @param labelY the middle of its height
   * @param anchor of SVG's {@code text-anchor}: {@code start}, {@code end} or {@code middle}
   */
  public record Mark(
      City city,
      double x,
      double y,
      double radius,
      double placeX,
      double placeY,
      double labelX,
      double labelY,
      String anchor) {

    /** Whether the mark is beside the city's place, as a bigger one covers that. */
    public boolean isAside() {
      return x != placeX || y != placeY;
    }

    /** How far the middles of two marks are too near each other; 0 or less where they are not. */
    private double tooNear(Mark other) {
      return radius + other.radius + GAP / 2 - Math.hypot(x - other.x, y - other.y);
    }

    /**
     * The same mark beside another.
     *
     * @param turn from the direction where it lies, in degrees
     * @param further than so that both can be seen
     */
    private Mark beside(Mark other, int turn, double further) {
      double angle =
          StrictMath.atan2(placeY - other.y, placeX - other.x) + StrictMath.toRadians(turn);
      double far = radius + other.radius + GAP + further;
      return at(
          Percent.rounded(other.x + StrictMath.cos(angle) * far),
          Percent.rounded(other.y + StrictMath.sin(angle) * far));
    }

    private Mark at(double newX, double newY) {
      return new Mark(city, newX, newY, radius, placeX, placeY, newX, newY, anchor);
    }

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
    List<Mark> marks = apart(cities.stream().map(city -> mark(map, city)).toList());
    marks.forEach(mark -> labels.taken.add(mark.mark()));
    Map<City, Mark> placed = new HashMap<>();
    marks.stream()
        .sorted(Comparator.comparing((Mark mark) -> -mark.city().count()))
        .forEach(mark -> placed.put(mark.city(), labels.place(mark)));
    return marks.stream().map(mark -> placed.getOrDefault(mark.city(), mark)).toList();
  }

  private static Mark mark(CountryMap map, City city) {
    Place.Coordinates at = city.coordinates();
    double radius = Percent.rounded(RADIUS * Math.sqrt(city.count() + 1.0));
    double x = Percent.rounded(map.frame().x(at.latitude(), at.longitude()));
    double y = Percent.rounded(map.frame().y(at.latitude(), at.longitude()));
    return new Mark(city, x, y, radius, x, y, x, y, "start");
  }

  /** The marks in the order given; of two that would cover each other the smaller gives way. */
  private static List<Mark> apart(List<Mark> marks) {
    List<Mark> set = new ArrayList<>();
    Map<Mark, Mark> moved = new HashMap<>();
    marks.stream()
        .sorted(Comparator.comparing((Mark mark) -> -mark.radius()))
        .forEach(
            mark -> {
              Mark free = clear(mark, set);
              set.add(free);
              moved.put(mark, free);
            });
    return marks.stream().map(mark -> moved.getOrDefault(mark, mark)).toList();
  }

  /** Where it is; else around the biggest that would cover it, as near its direction as can be. */
  private static Mark clear(Mark mark, List<Mark> set) {
    Optional<Mark> biggest = set.stream().filter(each -> mark.tooNear(each) > 0).findFirst();
    if (biggest.isEmpty()) {
      return mark;
    }
    for (int ring = 0; ring < MOST_RINGS; ring++) {
      for (int turn = 0; turn <= 180; turn += TURN) {
        for (int side : new int[] {turn, -turn}) {
          Mark moved = mark.beside(biggest.get(), side, 2 * ring * mark.radius());
          if (set.stream().allMatch(each -> moved.tooNear(each) <= 0)) {
            return moved;
          }
        }
      }
    }
    return mark;
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
        mark.placeX(),
        mark.placeY(),
        Percent.rounded(mark.x() + right),
        Percent.rounded(mark.y() + down),
        anchor);
  }
}
