package derek.render;

import derek.graphics.CountryMap;
import derek.graphics.MapLabels;
import derek.model.ContentRecord;
import derek.model.Place;
import derek.model.RecordKind;
import derek.site.Connection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The page of the places where acts took place or people lived: no finer than a city. */
final class MapComposer {
  private final PageScope scope;

  MapComposer(PageScope scope) {
    this.scope = scope;
  }

  MapView page(Frame frame) {
    List<Site> sites = sites();
    String country = country(sites);
    Optional<CountryMap> map = CountryMap.of(country);
    List<Site> marked =
        map.isEmpty() ? List.of() : sites.stream().filter(each -> each.isIn(country)).toList();
    return new MapView(
        frame,
        map.orElse(null),
        map.map(each -> marks(each, marked)).orElse(List.of()),
        sites.stream()
            .filter(each -> !each.place().country().equals(country))
            .map(each -> new Link(link(each).href(), label(each)))
            .toList(),
        sites.stream().map(each -> row(each, marked.contains(each))).toList(),
        scope.notes());
  }

  private List<MapView.Mark> marks(CountryMap map, List<Site> marked) {
    List<MapLabels.City> cities = new ArrayList<>();
    for (Site each : marked) {
      Place.Coordinates coordinates = each.place().coordinates();
      if (coordinates != null) {
        cities.add(new MapLabels.City(label(each), each.acts().size(), coordinates));
      }
    }
    List<MapLabels.Mark> marks = MapLabels.of(map, cities);
    List<MapView.Mark> linked = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      linked.add(new MapView.Mark(marks.get(i), link(marked.get(i)).href()));
    }
    return linked;
  }

  private MapView.Row row(Site each, boolean onMap) {
    return new MapView.Row(
        link(each),
        PageScope.form(each.place()),
        each.acts().size(),
        entries(each.acts()),
        entries(each.residents()),
        onMap);
  }

  private List<Entry> entries(List<Connection> connections) {
    return connections.stream()
        .sorted(Comparator.comparing(Connection::from, scope.site().order(scope.language())))
        .map(each -> scope.entry(each.from(), each))
        .toList();
  }

  private Link link(Site each) {
    return scope.links().to(each.place());
  }

  private String label(Site each) {
    String name = scope.text(each.place().name());
    return each.acts().isEmpty() ? name : name + " " + each.acts().size();
  }

  /** The outermost places with acts or people in them, those with most acts first. */
  private List<Site> sites() {
    List<Site> sites = new ArrayList<>();
    for (ContentRecord record : scope.site().records(RecordKind.PLACE, scope.language())) {
      boolean outermost =
          scope.site().connections().from(record.id(), Connection.Kind.WITHIN).isEmpty();
      Site site =
          new Site(
              (Place) record,
              scope.site().connections().toPlace(record.id(), Connection.Kind.TOOK_PLACE_IN),
              scope.site().connections().toPlace(record.id(), Connection.Kind.RESIDES_IN));
      if (outermost && !(site.acts().isEmpty() && site.residents().isEmpty())) {
        sites.add(site);
      }
    }
    sites.sort(Comparator.comparing((Site each) -> -each.acts().size()));
    return sites;
  }

  /** The country that most of the places are in. */
  private static String country(List<Site> sites) {
    Map<String, Integer> counts = new TreeMap<>();
    sites.forEach(each -> counts.merge(each.place().country(), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }

  /** A place, the acts there, and who lived there. */
  private record Site(Place place, List<Connection> acts, List<Connection> residents) {
    boolean isIn(String country) {
      return place.country().equals(country) && place.coordinates() != null;
    }
  }
}
