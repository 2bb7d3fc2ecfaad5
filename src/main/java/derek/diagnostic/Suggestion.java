package derek.diagnostic;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The words of a hint: the nearest match of something misspelled, or a list of what exists. */
public final class Suggestion {
  private static final int LIST_LIMIT = 12;

  private Suggestion() {}

  /**
   * "did you mean X?" where a candidate is near, else the candidates where they are few, else
   * empty.
   */
  public static Optional<String> of(String word, Collection<String> candidates) {
    Optional<String> near = nearest(word, candidates);
    if (near.isPresent()) {
      return Optional.of("did you mean “" + near.get() + "”?");
    }
    return candidates.isEmpty() || candidates.size() > LIST_LIMIT
        ? Optional.empty()
        : Optional.of("one of: " + String.join(", ", new TreeSet<>(candidates)));
  }

  /**
   * The candidate that a misspelled word most likely stands for: the one with the smallest distance
   * from it, at most a third of its length, the first in code-point order among equals; or else the
   * only one that goes on with a hyphen where the word ends.
   *
   * <p>The distance counts the letters that were left out, added, mistaken or swapped with their
   * neighbour (optimal string alignment).
   */
  public static Optional<String> nearest(String word, Collection<String> candidates) {
    int limit = Math.max(1, word.length() / 3);
    String best = null;
    int bestDistance = limit + 1;
    for (String candidate : new TreeSet<>(candidates)) {
      if (Math.abs(candidate.length() - word.length()) < bestDistance) {
        int distance = distance(word, candidate);
        if (distance < bestDistance) {
          bestDistance = distance;
          best = candidate;
        }
      }
    }
    return best == null ? longer(word, candidates) : Optional.of(best);
  }

  private static Optional<String> longer(String word, Collection<String> candidates) {
    List<String> found =
        candidates.stream().filter(each -> each.startsWith(word + "-")).distinct().toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static int distance(String a, String b) {
    int[][] distances = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        distances[i][j] = i == 0 || j == 0 ? i + j : next(distances, a, b, i, j);
      }
    }
    return distances[a.length()][b.length()];
  }

  private static int next(int[][] distances, String a, String b, int i, int j) {
    int mistaken = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int nearest =
        Math.min(
            distances[i - 1][j - 1] + mistaken,
            1 + Math.min(distances[i - 1][j], distances[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(nearest, distances[i - 2][j - 2] + 1) : nearest;
  }
}
