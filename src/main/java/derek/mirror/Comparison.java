package derek.mirror;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How a copy differs from its manifest. Paths are as the copy has them, sorted; they may hold any
 * character.
 *
 * @param files how many the manifest names
 * @param changed whose bytes are others
 * @param missing named, but not there
 * @param added there, but not named
 * @param manifest the digest of the manifest itself
 */
public record Comparison(
    int files,
    SortedSet<String> changed,
    SortedSet<String> missing,
    SortedSet<String> added,
    String manifest) {

  public Comparison {
    changed = Collections.unmodifiableSortedSet(new TreeSet<>(changed));
    missing = Collections.unmodifiableSortedSet(new TreeSet<>(missing));
    added = Collections.unmodifiableSortedSet(new TreeSet<>(added));
  }

  /** Whether the copy is as its manifest says. */
  public boolean isSame() {
    return changed.isEmpty() && missing.isEmpty() && added.isEmpty();
  }
}
