package derek.markdown;

import derek.diagnostic.Diagnostic;
import derek.diagnostic.SourcePosition;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives each heading of a text an id of its own, in the heading's own letters. */
final class HeadingIds {
  private final List<Diagnostic> diagnostics;
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  HeadingIds(List<Diagnostic> diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * The wished id, or one made of the heading's words; a number sets equal ones apart. Two equal
   * wishes are reported.
   */
  String take(@Nullable String wish, String text, SourcePosition at) {
    String base = wish == null ? slug(text) : wish;
    if (wish != null && taken.contains(wish)) {
      diagnostics.add(
          Diagnostic.error(
                  "duplicate-id", at, "two headings of this text have the id “" + wish + "”")
              .hint("give one of them another id; links to it lead to the first"));
    }
    String id = base;
    while (!taken.add(id)) {
      id = base + "-" + numbers.merge(base, 2, (last, two) -> last + 1);
    }
    return id;
  }

  private static String slug(String text) {
    StringBuilder slug = new StringBuilder("s");
    boolean gap = true;
    for (int point : text.toLowerCase(Locale.ROOT).codePoints().toArray()) {
      if (Character.isLetterOrDigit(point)) {
        if (gap) {
          slug.append('-');
        }
        slug.appendCodePoint(point);
        gap = false;
      } else {
        gap = true;
      }
    }
    return slug.toString();
  }
}
