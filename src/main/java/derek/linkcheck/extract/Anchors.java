package derek.linkcheck.extract;

import derek.cache.TextTable;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The places of a document that a fragment can name. */
public final class Anchors {
  private final TextTable texts;
  private final int[] ids;
  private final int[] anchorNames;
  private final int[] maps;
  private final List<Spot> duplicates;

  /**
   * The anchors of a file.
   *
   * @param texts gives texts their numbers
   * @param ids numbers, in ascending order; {@code anchorNames} and {@code maps} likewise
   * @param duplicates in document order
   */
  Anchors(TextTable texts, int[] ids, int[] anchorNames, int[] maps, List<Spot> duplicates) {
    this.texts = texts;
    this.ids = ids;
    this.anchorNames = anchorNames;
    this.maps = maps;
    this.duplicates = duplicates;
  }

  /** Whether a fragment, exactly so, names something here. */
  public boolean contains(String id) {
    int number = texts.find(id);
    return number >= 0 && (has(ids, number) || has(anchorNames, number) || has(maps, number));
  }

  /** Whether an image can use a map of this name. */
  public boolean hasMap(String name) {
    int number = texts.find(name);
    return number >= 0 && (has(maps, number) || has(ids, number));
  }

  private static boolean has(int[] numbers, int number) {
    return Arrays.binarySearch(numbers, number) >= 0;
  }

  /** Whether everything that names something in another version of the file does so here. */
  public boolean hasAllOf(Anchors other) {
    return hasAll(ids, other.ids)
        && hasAll(anchorNames, other.anchorNames)
        && hasAll(maps, other.maps);
  }

  private static boolean hasAll(int[] numbers, int[] others) {
    return Arrays.stream(others).allMatch(each -> has(numbers, each));
  }

  /** Every id and name. */
  public Collection<String> names() {
    Set<String> names = new HashSet<>();
    for (int[] numbers : List.of(ids, anchorNames, maps)) {
      for (int number : numbers) {
        names.add(texts.text(number));
      }
    }
    return names;
  }

  /** The second and later elements with an id that was there before, in document order. */
  public List<Spot> duplicates() {
    return duplicates;
  }

  /** How many names there are. */
  int size() {
    return ids.length + anchorNames.length + maps.length;
  }
}
