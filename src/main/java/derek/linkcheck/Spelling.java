package derek.linkcheck;

import derek.linkcheck.extract.FileFacts;
import java.util.List;
import java.util.Locale;

/** Writes the address of a file in the manner of a link that missed it. */
final class Spelling {
  private Spelling() {}

  /**
   * An address that leads from a page to a path of the site: relative, from the root or absolute as
   * the wrong one was, its query and fragment kept.
   *
   * @param raw the wrong address
   */
  static String like(
      String raw, FileFacts from, String path, UrlSpace space, List<String> indexes) {
    String trimmed = raw.strip();
    int end = 0;
    while (end < trimmed.length() && trimmed.charAt(end) != '?' && trimmed.charAt(end) != '#') {
      end++;
    }
    String target = trimmed.substring(0, end).endsWith("/") ? shown(path, indexes) : path;
    return escape(place(trimmed, from, target, space)) + trimmed.substring(end);
  }

  private static String place(String raw, FileFacts from, String target, UrlSpace space) {
    if (raw.startsWith("//")) {
      return "//" + space.root().authority() + space.root().path() + target;
    }
    if (raw.startsWith("/")) {
      return space.root().path() + target;
    }
    return raw.matches("(?i)[a-z][a-z0-9+.-]*:.*")
        ? space.root().origin() + space.root().path() + target
        : relative(from.path(), target);
  }

  private static String shown(String path, List<String> indexes) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return indexes.contains(name) ? path.substring(0, path.length() - name.length()) : path;
  }

  /** From one file of the site to another. */
  static String relative(String from, String to) {
    String[] here = from.split("/", -1);
    String[] there = to.split("/", -1);
    int common = 0;
    while (common < here.length - 1
        && common < there.length - 1
        && here[common].equals(there[common])) {
      common++;
    }
    String up = "../".repeat(here.length - 1 - common);
    String down = String.join("/", List.of(there).subList(common, there.length));
    String path = up + down;
    return path.isEmpty() ? "./" : path;
  }

  private static String escape(String path) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (" %?#\"<>".indexOf(c) >= 0) {
        escaped.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
