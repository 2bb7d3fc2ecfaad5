package derek.build;

import derek.diagnostic.Diagnostic;
import derek.diagnostic.SourcePosition;
import derek.output.OutputFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether what lies in {@code assets/} may be published: no pages that bypass the templates and
 * their policy, and no picture (SVG 2) that runs a script, loads from elsewhere or unfolds
 * entities.
 */
final class AssetSafety {
  private static final Pattern PAGE =
      Pattern.compile("\\.(x?html?|xht|xml|xslt?|mht|swf|hta|php)$");
  private static final Pattern ACTIVE =
      Pattern.compile(
          "<!(?:DOCTYPE|ENTITY)|<\\?xml-|<(?:[\\w-]+:)?(?:script|foreignObject|iframe|embed|object"
              + "|handler|set|animate)\\b|[\\s\"'/]on\\w+\\s*=|(?:java|vb)script\\s*:"
              + "|href\\s*=\\s*[\"']?\\s*(?!#)[^\"'\\s]|url\\(\\s*[\"']?\\s*[^#\"'\\s]|@import"
              + "|encoding\\s*=\\s*[\"'](?!utf-8)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BLANK = Pattern.compile("[\\t\\n\\r]+(?=[a-z]*script\\s*:)");

  private AssetSafety() {}

  /** An error for each asset that may not be published. */
  static List<Diagnostic> check(List<OutputFile> assets) {
    List<Diagnostic> found = new ArrayList<>();
    for (OutputFile asset : assets) {
      String name = asset.path().toLowerCase(Locale.ROOT);
      if (PAGE.matcher(name).find()) {
        found.add(refused(asset, "a page or program of its own"));
      } else if (name.endsWith(".svg")) {
        checkPicture(asset, found);
      }
    }
    return found;
  }

  private static void checkPicture(OutputFile asset, List<Diagnostic> found) {
    String text = new String(asset.bytes(), StandardCharsets.UTF_8);
    String plain = BLANK.matcher(HtmlText.unescaped(text)).replaceAll("");
    Matcher active = ACTIVE.matcher(plain);
    if (text.indexOf('\0') >= 0 || text.indexOf('\uFFFD') >= 0) {
      found.add(refused(asset, "not UTF-8"));
    } else if (active.find()) {
      found.add(refused(asset, active.group().strip()));
    }
  }

  private static Diagnostic refused(OutputFile asset, String what) {
    return Diagnostic.error(
            "unsafe-asset",
            SourcePosition.ofFile(asset.path()),
            "this file could act in a reader's browser")
        .expected("styles, scripts of the site, and pictures that are drawn and do no more", what)
        .hint("save the picture as “plain” or “optimised” SVG, without scripts and links");
  }
}
