package derek.linkcheck.extract;

import derek.cache.PackReader;
import derek.cache.PackWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The places of a document that a fragment can name. Filled while reading, then only read. */
public final class Anchors {
  private final List<Spot> ids = new ArrayList<>();
  private final List<Spot> duplicates = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> seenIds = new HashSet<>();
  private final Set<String> maps = new HashSet<>();

  void addId(Spot spot) {
    ids.add(spot);
    names.add(spot.raw());
    if (!seenIds.add(spot.raw())) {
      duplicates.add(spot);
    }
  }

  void addName(String name) {
    names.add(name);
  }

  void addMap(String name) {
    names.add(name);
    maps.add(name);
  }

  /** Whether a fragment, exactly so, names something here. */
  public boolean contains(String id) {
    return names.contains(id);
  }

  /** Whether an image can use a map of this name. */
  public boolean hasMap(String name) {
    return maps.contains(name) || seenIds.contains(name);
  }

  /** Every id and name. */
  public Set<String> names() {
    return names;
  }

  /** The second and later elements with an id that was there before, in document order. */
  public List<Spot> duplicates() {
    return duplicates;
  }

  void write(PackWriter out) {
    out.number(ids.size());
    ids.forEach(each -> FactsPack.spot(each, out));
    out.texts(names).texts(maps);
  }

  static Anchors read(PackReader in) {
    Anchors anchors = new Anchors();
    for (int left = in.number(); left > 0; left--) {
      anchors.addId(FactsPack.spot(in));
    }
    in.texts().forEach(anchors::addName);
    in.texts().forEach(anchors::addMap);
    return anchors;
  }

  public boolean isEmpty() {
    return names.isEmpty();
  }
}
