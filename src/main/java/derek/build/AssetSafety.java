package derek.build;

import derek.diagnostic.Diagnostic;
import derek.diagnostic.SourcePosition;
import derek.model.VisibleText;
import derek.output.OutputFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether what lies in {@code assets/} may be published: no pages that bypass the templates and
 * their policy, no style sheet that loads from another host, and no picture (SVG 2) that runs a
 * script, loads from elsewhere or unfolds entities.
 */
final class AssetSafety {
  private static final Pattern PAGE =
      Pattern.compile(
          "\\.([xsp]?html?|xht|xml|xslt?|mht|mhtml|svgz|swf|hta|htc|php|jsp|aspx?|cgi)$");

  /** Whose bytes browsers take for what their ending says. */
  private static final Pattern KNOWN =
      Pattern.compile(
          "\\.(css|m?js|json|geojson|txt|md|license|svg|png|jpe?g|webp|gif|ico|woff2?|ttf|otf)$");

  /** How a page begins whose ending says nothing (WHATWG MIME Sniffing, 7.1). */
  private static final Pattern MARKUP = Pattern.compile("^[\\s\uFEFF]*<[!?/a-zA-Z]");

  private static final Pattern ACTIVE =
      Pattern.compile(
          "<!(?:DOCTYPE|ENTITY)|<\\?xml-|<(?:[\\w-]+:)?(?:script|foreignObject|iframe|embed|object"
              + "|handler|set|animate\\w*|include)\\b|[\\s\"'/]on\\w+\\s*=|(?:java|vb)script\\s*:"
              + "|href\\s*=\\s*[\"']?\\s*(?!#)[^\"'\\s]|url\\(\\s*[\"']?\\s*[^#\"'\\s]|@import"
              + "|\\bimage-set\\(|\\\\[0-9a-f]|xml:base"
              + "|encoding\\s*=\\s*[\"'](?!utf-8)",
          Pattern.CASE_INSENSITIVE);

  /** What a style sheet loads from another host, once its escapes are undone. */
  private static final Pattern STYLE_FROM_ELSEWHERE =
      Pattern.compile(
          "(?:url\\(\\s*|image-set\\([^)]*|src\\(\\s*|@import\\s+)[\"']?\\s*"
              + "(?:(?!data:(?:image|font)/)[a-z][a-z0-9+.-]*:|[/\\\\]{2})",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern STYLE_ESCAPE =
      Pattern.compile("\\\\([0-9a-fA-F]{1,6})[ \\t\\n\\f]?");
  private static final Pattern STYLE_COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");

  private static final Pattern BLANK = Pattern.compile("[\\t\\n\\r]+(?=[a-z]*script\\s*:)");

  private static final int SNIFFED = 1445;

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
      } else if (name.endsWith(".css")) {
        checkStyle(asset, found);
      } else if (!KNOWN.matcher(name).find() && beginsAsPage(asset)) {
        found.add(refused(asset, "markup, which browsers show as a page"));
      }
    }
    return found;
  }

  private static boolean beginsAsPage(OutputFile asset) {
    byte[] bytes = asset.bytes();
    String start = new String(bytes, 0, Math.min(bytes.length, SNIFFED), StandardCharsets.UTF_8);
    return MARKUP.matcher(start).find();
  }

  private static void checkStyle(OutputFile asset, List<Diagnostic> found) {
    String text = new String(asset.bytes(), StandardCharsets.UTF_8);
    String plain =
        STYLE_ESCAPE
            .matcher(STYLE_COMMENT.matcher(text).replaceAll(""))
            .replaceAll(escape -> Matcher.quoteReplacement(character(escape.group(1))));
    Matcher elsewhere = STYLE_FROM_ELSEWHERE.matcher(plain);
    if (elsewhere.find()) {
      found.add(refused(asset, elsewhere.group().strip()));
    }
  }

  private static String character(String hexadecimal) {
    int point = Integer.parseInt(hexadecimal, 16);
    return Character.isValidCodePoint(point) ? Character.toString(point) : "\uFFFD";
  }

  private static void checkPicture(OutputFile asset, List<Diagnostic> found) {
    String text = new String(asset.bytes(), StandardCharsets.UTF_8);
    String plain = BLANK.matcher(HtmlText.unescaped(text)).replaceAll("");
    Matcher active = ACTIVE.matcher(plain);
    if (text.indexOf('\0') >= 0 || text.indexOf('\uFFFD') >= 0) {
      found.add(refused(asset, "not UTF-8"));
    } else if (VisibleText.firstForbidden(plain.replace('\r', ' ')) >= 0) {
      found.add(refused(asset, "a character that nobody can see, or that turns text round"));
    } else if (active.find()) {
      found.add(refused(asset, active.group().strip()));
    }
  }

  private static Diagnostic refused(OutputFile asset, String what) {
    return Diagnostic.error(
            "unsafe-asset",
            SourcePosition.startOf(asset.path()),
            "this file could act in a reader's browser")
        .expected("styles, scripts of the site, and pictures that are drawn and do no more", what)
        .hint("save the picture as “plain” or “optimised” SVG, without scripts and links");
  }
}
