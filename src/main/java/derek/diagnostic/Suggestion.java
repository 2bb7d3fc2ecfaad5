package derek.diagnostic;

import java.util.Collection;
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
   * The candidate with the smallest Levenshtein distance from {@code word}, at most a third of the
   * word's length; the first in code-point order among equals.
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
    return Optional.ofNullable(best);
  }

  private static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substitution = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(substitution, 1 + Math.min(previous[j], current[j - 1]));
      }
      previous = current;
    }
    return previous[b.length()];
  }
}
