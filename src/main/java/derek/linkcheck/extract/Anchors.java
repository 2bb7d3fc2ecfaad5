package derek.linkcheck.extract;

import derek.cache.PackReader;
import derek.cache.PackWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The places of a document that a fragment can name. Filled while reading, then only read. */
public final class Anchors {
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

  /** Whether a fragment, exactly so, names something here. */
  public boolean contains(String id) {
    return ids.contains(id) || anchorNames.contains(id) || maps.contains(id);
  }

  /** Whether an image can use a map of this name. */
  public boolean hasMap(String name) {
    return maps.contains(name) || ids.contains(name);
  }

  /** Every id and name. */
  public Collection<String> names() {
    Set<String> names = new HashSet<>(ids);
    names.addAll(anchorNames);
    names.addAll(maps);
    return names;
  }

  /** The second and later elements with an id that was there before, in document order. */
  public List<Spot> duplicates() {
    return duplicates;
  }

  void write(PackWriter out) {
    out.texts(ids).texts(anchorNames).texts(maps);
    out.number(duplicates.size());
    duplicates.forEach(each -> FactsPack.spot(each, out));
  }

  static Anchors read(PackReader in) {
    Anchors anchors = new Anchors();
    anchors.ids.addAll(in.texts());
    in.texts().forEach(anchors::addName);
    in.texts().forEach(anchors::addMap);
    for (int left = in.number(); left > 0; left--) {
      anchors.duplicates.add(FactsPack.spot(in));
    }
    return anchors;
  }

  public boolean isEmpty() {
    return ids.isEmpty() && anchorNames.isEmpty() && maps.isEmpty();
  }
}
