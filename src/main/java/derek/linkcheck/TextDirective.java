package derek.linkcheck;

import derek.linkcheck.url.PercentEncoding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Text fragments ({@code #:~:text=prefix-,start,end,-suffix}, WICG Scroll to Text Fragment). */
final class TextDirective {
  private TextDirective() {}

  /**
   * The first words of the directives that a text does not hold; empty where it holds all.
   *
   * @param directives what follows {@code :~:}
   * @param text with single spaces between its words
   */
  static Optional<String> missing(String directives, String text) {
    String page = text.toLowerCase(Locale.ROOT);
    for (String directive : directives.split("&", -1)) {
      if (directive.startsWith("text=")) {
        Optional<String> words = firstMissing(terms(directive.substring(5)), page);
        if (words.isPresent()) {
          return words;
        }
      }
    }
    return Optional.empty();
  }

  private static List<String> terms(String directive) {
    List<String> terms = new ArrayList<>();
    for (String part : directive.split(",", -1)) {
      String term = part.endsWith("-") ? part.substring(0, part.length() - 1) : part;
      String bare = term.startsWith("-") ? term.substring(1) : term;
      terms.add(PercentEncoding.decode(bare).replaceAll("\\s+", " ").strip());
    }
    return terms;
  }

  /** Each stands after the one before. */
  private static Optional<String> firstMissing(List<String> terms, String page) {
    int from = 0;
    for (String term : terms) {
      int at = page.indexOf(term.toLowerCase(Locale.ROOT), from);
      if (at < 0) {
        return Optional.of(term);
      }
      from = at + term.length();
    }
    return Optional.empty();
  }
}
