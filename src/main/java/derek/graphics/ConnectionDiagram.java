package derek.graphics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Persons on the left, acts and cases on the right, and lines between them, in units of a picture
 * that is {@value #WIDTH} wide. The acts and cases keep their order; the persons stand near what
 * they are tied to, so that few lines cross. The same input gives the same picture.
 *
 * @param height of the picture
 * @param persons from top to bottom
 * @param events from top to bottom
 * @param ties the data of SVG paths from persons to events
 * @param sequels the data of SVG paths from events to those that followed from them
 */
public record ConnectionDiagram(
    int height, List<Node> persons, List<Node> events, List<String> ties, List<String> sequels) {
  /** The width of every diagram. */
  public static final int WIDTH = 720;

  /** The size of letters, in the diagram's units; style sheets may only make them smaller. */
  public static final int LETTERS = 15;

  private static final int PERSONS_AT = 230;
  private static final int EVENTS_AT = 420;
  private static final int TO_LABEL = 12;
  private static final int LINE = 18;
  private static final int GAP = 14;
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final double WIDTH_OF_A_LETTER = 0.6 * LETTERS;

  public ConnectionDiagram {
    persons = List.copyOf(persons);
    events = List.copyOf(events);
    ties = List.copyOf(ties);
    sequels = List.copyOf(sequels);
  }

  /**
   * A diagram of what is given by name and tied by place in the lists.
   *
   * @param ties from a person to an event
   * @param sequels from an event to another
   */
  public static ConnectionDiagram of(
      List<String> persons, List<String> events, List<Tie> ties, List<Tie> sequels) {
    double[] middles = middles(persons.size(), ties);
    List<Label> left = labels(persons, PERSONS_AT - TO_LABEL);
    left.sort(Comparator.comparingDouble(each -> middles[each.index()]));
    List<Label> right = labels(events, WIDTH - EVENTS_AT - TO_LABEL);
    int height = Math.max(height(left), height(right));
    List<Node> personNodes = nodes(left, PERSONS_AT, PERSONS_AT - TO_LABEL, height);
    List<Node> eventNodes = nodes(right, EVENTS_AT, EVENTS_AT + TO_LABEL, height);
    Node[] personsByIndex = byIndex(personNodes);
    Node[] eventsByIndex = byIndex(eventNodes);
    List<String> curves = new ArrayList<>();
    for (Tie tie : new LinkedHashSet<>(ties)) {
      curves.add(curve(personsByIndex[tie.from()], eventsByIndex[tie.to()]));
    }
    List<String> bows = new ArrayList<>();
    for (Tie tie : new LinkedHashSet<>(sequels)) {
      bows.add(bow(eventsByIndex[tie.from()], eventsByIndex[tie.to()]));
    }
    return new ConnectionDiagram(height, personNodes, eventNodes, curves, bows);
  }

  /** Where each person's events have their middle; those without any go last. */
  private static double[] middles(int persons, List<Tie> ties) {
    long[] sums = new long[persons];
    int[] counts = new int[persons];
    for (Tie tie : ties) {
      sums[tie.from()] += tie.to();
      counts[tie.from()]++;
    }
    double[] middles = new double[persons];
    for (int i = 0; i < persons; i++) {
      middles[i] = counts[i] == 0 ? Double.MAX_VALUE : (double) sums[i] / counts[i];
    }
    return middles;
  }

  private static List<Label> labels(List<String> names, int width) {
    int letters = (int) (width / WIDTH_OF_A_LETTER);
    List<Label> labels = new ArrayList<>();
    for (String name : names) {
      labels.add(new Label(labels.size(), broken(name, letters)));
    }
    return labels;
  }

  /** A name in lines of so many letters; a longer word is cut. */
  private static List<String> broken(String name, int letters) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : SPACE.split(name.strip(), -1)) {
      String rest = word;
      if (!line.isEmpty() && line.length() + 1 + rest.length() > letters) {
        lines.add(line.toString());
        line.setLength(0);
      }
      while (rest.length() > letters) {
        int cut = Character.isHighSurrogate(rest.charAt(letters - 1)) ? letters - 1 : letters;
        lines.add(rest.substring(0, cut));
        rest = rest.substring(cut);
      }
      line.append(line.isEmpty() ? "" : " ").append(rest);
    }
    lines.add(line.toString());
    return lines;
  }

  private static int height(List<Label> labels) {
    int height = 0;
    for (Label label : labels) {
      height += label.height();
    }
    return height;
  }

  /** One below the other, with the room that is left shared out among them. */
  private static List<Node> nodes(List<Label> labels, int x, int labelX, int height) {
    List<Node> nodes = new ArrayList<>();
    double spare = labels.isEmpty() ? 0 : (height - height(labels)) / (double) labels.size();
    double top = 0;
    for (Label label : labels) {
      double middle = top + (label.height() + spare) / 2;
      double first = middle - (label.lines().size() - 1) * LINE / 2.0;
      List<Line> lines = new ArrayList<>();
      for (int i = 0; i < label.lines().size(); i++) {
        lines.add(new Line(label.lines().get(i), Percent.rounded(first + i * LINE)));
      }
      nodes.add(new Node(label.index(), x, Percent.rounded(middle), labelX, lines));
      top += label.height() + spare;
    }
    return nodes;
  }

  private static Node[] byIndex(List<Node> nodes) {
    Node[] sorted = new Node[nodes.size()];
    nodes.forEach(each -> sorted[each.index()] = each);
    return sorted;
  }

  private static String curve(Node from, Node to) {
    double bend = (from.x() + to.x()) / 2;
    return path(from, bend, to);
  }

  /** Between two of a column, on the side of the lines. */
  private static String bow(Node from, Node to) {
    return path(from, from.x() - 60, to);
  }

  private static String path(Node from, double bend, Node to) {
    String start = "M" + from.x() + " " + from.y() + "C" + bend + " " + from.y();
    return start + " " + bend + " " + to.y() + " " + to.x() + " " + to.y();
  }

  /** Two that are connected, by their places in the lists, from 0. */
  public record Tie(int from, int to) {}

  /**
   * A person, an act or a case.
   *
   * @param index its place in the list given, from 0
   * @param labelX where the lines of its name end (persons) or begin
   */
  public record Node(int index, double x, double y, double labelX, List<Line> lines) {
    public Node {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A line of a name.
   *
   * @param y the middle of its height
   */
  public record Line(String text, double y) {}

  private record Label(int index, List<String> lines) {
    int height() {
      return lines.size() * LINE + GAP;
    }
  }
}
