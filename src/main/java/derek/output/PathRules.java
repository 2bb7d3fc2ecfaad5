package derek.output;

import derek.diagnostic.Diagnostic;
import derek.diagnostic.SourcePosition;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Which paths a site may have so that it is the same site on every file system: macOS and Windows
 * do not tell upper from lower case, macOS composes letters, Windows reserves names and characters,
 * and what nobody sees (bidi controls) makes a name read as another.
 */
final class PathRules {
  private static final Pattern UNUSABLE_CHARACTER =
      Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Zl}\\p{Zp}<>:\"|?*\\\\]");
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|(?:com|lpt)[0-9¹²³])(\\..*)?");
  private static final int LONGEST_NAME = 255;
  private static final List<String> RESERVED = List.of(OutputFolder.KEPT, SiteMarker.NAME);

  private final String root;
  private final Map<String, String> spellings = new HashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private PathRules(String root) {
    this.root = root;
    for (String reserved : RESERVED) {
      spellings.put(folded(reserved), reserved);
    }
  }

  /** What is wrong with the files' paths, in the files' order. */
  static List<Diagnostic> check(String root, Collection<? extends SiteFile> files) {
    PathRules rules = new PathRules(root);
    files.forEach(each -> rules.check(each.path()));
    return rules.diagnostics;
  }

  private void check(String path) {
    for (String name : path.split("/", -1)) {
      if (!isUsable(name)) {
        diagnostics.add(unusable(path, name));
        return;
      }
    }
    if (RESERVED.contains(path)) {
      diagnostics.add(unusable(path, path));
      return;
    }
    checkSpellings(path);
  }

  private static boolean isUsable(String name) {
    return !name.isEmpty()
        && !name.endsWith(".")
        && !name.endsWith(" ")
        && !UNUSABLE_CHARACTER.matcher(name).find()
        && !DEVICE.matcher(name).matches()
        && name.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME;
  }

  private Diagnostic unusable(String path, String name) {
    return Diagnostic.error(
            "output-path-unusable", position(path), "“" + name + "” cannot be a file's name here")
        .hint("rename it: letters, digits, hyphens and dots work on every file system");
  }

  /** Holds each folder, with a final slash, and the file against what is already there. */
  private void checkSpellings(String path) {
    for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      String folder = path.substring(0, end + 1);
      String earlier = spellings.putIfAbsent(folded(path.substring(0, end)), folder);
      if (earlier != null && !earlier.equals(folder)) {
        diagnostics.add(collision(path, earlier));
        return;
      }
    }
    String earlier = spellings.putIfAbsent(folded(path), path);
    if (earlier != null) {
      diagnostics.add(collision(path, earlier));
    }
  }

  private Diagnostic collision(String path, String earlier) {
    String message =
        path.equals(earlier)
            ? "“" + path + "” is made twice"
            : "“" + path + "” and “" + earlier + "” are one name on macOS and Windows";
    return Diagnostic.error("output-path-collision", position(path), message)
        .hint("rename one of the two");
  }

  private static String folded(String path) {
    String composed = Normalizer.normalize(path, Normalizer.Form.NFC);
    return composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  private SourcePosition position(String path) {
    return SourcePosition.ofFile(root + "/" + path);
  }
}
