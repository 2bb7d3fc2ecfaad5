package derek.build;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Resolves what stands for a character in HTML, XML and JSON. */
final class HtmlText {
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos|nbsp|shy));");
  private static final Pattern JSON_ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");
  private static final Map<String, String> NAMED =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "shy", "");

  private HtmlText() {}

  /** The text with its character references and JSON's {@code \\uXXXX} resolved; others stay. */
  static String unescaped(String text) {
    String json =
        JSON_ESCAPE.matcher(text).replaceAll(match -> quoted(Integer.parseInt(match.group(1), 16)));
    return REFERENCE.matcher(json).replaceAll(HtmlText::character);
  }

  private static String character(MatchResult match) {
    if (match.group(3) != null) {
      return Matcher.quoteReplacement(NAMED.getOrDefault(match.group(3), ""));
    }
    return match.group(1) != null
        ? quoted(Integer.parseInt(match.group(1)))
        : quoted(Integer.parseInt(match.group(2), 16));
  }

  private static String quoted(int point) {
    return Character.isValidCodePoint(point)
        ? Matcher.quoteReplacement(Character.toString(point))
        : "";
  }
}
