package derek.markdown;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives each heading of a text an id of its own, in the heading's own letters. */
final class HeadingIds {
  private final Set<String> taken = new HashSet<>();

  /** The wished id, or one made of the heading's words; a number sets equal ones apart. */
  String take(@Nullable String wish, String text) {
    String base = wish == null ? slug(text) : wish;
    String id = base;
    for (int i = 2; !taken.add(id); i++) {
      id = base + "-" + i;
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
