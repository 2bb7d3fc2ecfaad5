package derek.reuse;

import derek.cache.PackReader;
import derek.cache.PackWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The words that pages mark as another language's. Every page asks for every word in it, so that
 * its questions would be too many to keep: which pages have a word, they themselves tell.
 */
final class ForeignWords {
  private ForeignWords() {}

  /** The words that are marked otherwise now, or no more, or newly. */
  static Set<String> changed(Map<String, String> before, Map<String, String> now) {
    Set<String> changed = new HashSet<>();
    collect(before, now, changed);
    collect(now, before, changed);
    return changed;
  }

  private static void collect(
      Map<String, String> some, Map<String, String> others, Set<String> to) {
    some.forEach(
        (entry, language) -> {
          if (!language.equals(others.get(entry))) {
            to.add(entry.substring(entry.indexOf(' ') + 1));
          }
        });
  }

  /** Whether a page has one of some words, in its text or anywhere else. */
  static boolean areIn(KeptPage page, Collection<String> words) {
    if (words.isEmpty()) {
      return false;
    }
    String text = new String(page.file().bytes(), StandardCharsets.UTF_8);
    String plain = text.replace("&#39;", "'").replace("&#x27;", "'");
    return words.stream().anyMatch(plain::contains);
  }

  static void write(Map<String, String> words, PackWriter out) {
    out.number(words.size());
    words.forEach((entry, language) -> out.text(entry).text(language));
  }

  static Map<String, String> read(PackReader in) {
    Map<String, String> words = new HashMap<>();
    for (int left = in.number(); left > 0; left--) {
      words.put(in.text(), in.text());
    }
    return words;
  }
}
