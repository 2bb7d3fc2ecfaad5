package derek.check;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The part of a text that is most like some words. */
final class NearestText {
  private NearestText() {}

  /** The run of as many words of {@code text} that shares most words with {@code words}. */
  static String in(String text, String words) {
    List<String> all = Arrays.asList(text.split(" ", -1));
    Set<String> wanted = new HashSet<>(Arrays.asList(words.split(" ", -1)));
    int length = Math.min(all.size(), words.split(" ", -1).length);
    int best = 0;
    int bestShared = -1;
    for (int i = 0; i + length <= all.size(); i++) {
      int shared = (int) all.subList(i, i + length).stream().filter(wanted::contains).count();
      if (shared > bestShared) {
        bestShared = shared;
        best = i;
      }
    }
    return String.join(" ", all.subList(best, best + length));
  }
}
