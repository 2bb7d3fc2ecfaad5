package derek.graphics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Outlines of countries at 1:50 million from Natural Earth, public domain, as TopoJSON: a geometry
 * is a list of arcs, an arc a list of steps on a grid of whole numbers.
 *
 * <p>Its lakes are left out: the file has small ones and lacks Balkhash.
 */
final class NaturalEarth {
  private static final String FILE =
      "/META-INF/resources/webjars/plotly.js/1.54.1/dist/topojson/world_50m.json";

  /** Trees are read from the middle of the file, so that something follows each. */
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private final List<List<Integer>> numbers = new ArrayList<>();
  private final Map<Integer, JsonNode> arcs = new TreeMap<>();
  private double[] scale = {1, 1};
  private double[] translate = {0, 0};

  private NaturalEarth() {}

  /** A closed line of points. */
  record Ring(List<Point> points) {
    Ring {
      points = List.copyOf(points);
    }
  }

  /** In degrees. */
  record Point(double latitude, double longitude) {}

  /** The outlines of a country, by its ISO 3166-1 alpha-3 code; none where it is not known. */
  static List<Ring> of(String alpha3) {
    NaturalEarth earth = new NaturalEarth();
    earth.read(alpha3);
    return earth.rings();
  }

  private void read(String alpha3) {
    try (InputStream file = NaturalEarth.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException("the program lacks its map " + FILE);
      }
      try (JsonParser parser = JSON.createParser(file)) {
        readTopology(parser, alpha3);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its objects stand before its arcs, so that only the arcs that are needed are kept. */
  private void readTopology(JsonParser parser, String alpha3) {
    parser.nextToken();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      switch (name) {
        case "objects" -> readObjects(JSON.readTree(parser), alpha3);
        case "arcs" -> readArcs(parser);
        case "transform" -> readTransform(JSON.readTree(parser));
        default -> parser.skipChildren();
      }
    }
  }

  private void readObjects(JsonNode objects, String alpha3) {
    for (JsonNode country : objects.path("countries").path("geometries")) {
      if (country.path("id").asString("").equals(alpha3)) {
        addRings(country);
      }
    }
  }

  private void addRings(JsonNode geometry) {
    boolean several = geometry.path("type").asString("").equals("MultiPolygon");
    for (JsonNode part : geometry.path("arcs")) {
      JsonNode outer = several ? part.path(0) : part;
      List<Integer> ring = new ArrayList<>();
      outer.forEach(arc -> ring.add(arc.asInt()));
      numbers.add(ring);
    }
  }

  private void readArcs(JsonParser parser) {
    Set<Integer> needed = new HashSet<>();
    numbers.forEach(ring -> ring.forEach(arc -> needed.add(index(arc))));
    int arc = 0;
    while (parser.nextToken() == JsonToken.START_ARRAY) {
      if (needed.contains(arc)) {
        arcs.put(arc, JSON.readTree(parser));
      } else {
        parser.skipChildren();
      }
      arc++;
    }
  }

  private void readTransform(JsonNode transform) {
    scale = pair(transform.path("scale"));
    translate = pair(transform.path("translate"));
  }

  private static double[] pair(JsonNode node) {
    return new double[] {node.path(0).asDouble(), node.path(1).asDouble()};
  }

  /** A negative number is the arc before it, backwards. */
  private static int index(int arc) {
    return arc < 0 ? ~arc : arc;
  }

  private List<Ring> rings() {
    List<Ring> rings = new ArrayList<>();
    for (List<Integer> ring : numbers) {
      List<Point> points = new ArrayList<>();
      for (int arc : ring) {
        List<Point> line = points(arc);
        points.addAll(points.isEmpty() ? line : line.subList(1, line.size()));
      }
      rings.add(new Ring(points));
    }
    return rings;
  }

  private List<Point> points(int arc) {
    List<Point> points = new ArrayList<>();
    long x = 0;
    long y = 0;
    for (JsonNode step : arcs.getOrDefault(index(arc), JSON.createArrayNode())) {
      x += step.path(0).asLong();
      y += step.path(1).asLong();
      points.add(new Point(y * scale[1] + translate[1], x * scale[0] + translate[0]));
    }
    if (arc < 0) {
      Collections.reverse(points);
    }
    return points;
  }
}
