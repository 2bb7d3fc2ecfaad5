package derek.linkcheck.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects the places of a document that a fragment can name. */
final class AnchorCollector {
  private final Set<String> ids = new HashSet<>();
  private final List<Spot> duplicates = new ArrayList<>(0);
  private Set<String> anchorNames = Set.of();
  private Set<String> maps = Set.of();

  void addId(Spot spot) {
    if (!ids.add(spot.raw())) {
      duplicates.add(spot);
    }
  }

  void addName(String name) {
    anchorNames = with(name, anchorNames);
  }

  void addMap(String name) {
    maps = with(name, maps);
  }

  private static Set<String> with(String name, Set<String> names) {
    Set<String> grown = names.isEmpty() ? new HashSet<>() : names;
    grown.add(name);
    return grown;
  }

  Set<String> ids() {
    return ids;
  }

  Set<String> anchorNames() {
    return anchorNames;
  }

  Set<String> maps() {
    return maps;
  }

  /** The second and later elements with an id that was there before, in document order. */
  List<Spot> duplicates() {
    return duplicates;
  }
}
