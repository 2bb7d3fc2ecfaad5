package derek.linkcheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The {@code Sitemap:} lines of robots.txt (RFC 9309, section 2.2.4). */
final class RobotsReader {
  private static final Pattern LINE =
      Pattern.compile("^[ \\t]*sitemap[ \\t]*:[ \\t]*([^\\s#]+)", caseless());

  private RobotsReader() {}

  private static int caseless() {
    return Pattern.CASE_INSENSITIVE | Pattern.MULTILINE;
  }

  static List<Reference> read(String text) {
    List<Reference> references = new ArrayList<>();
    Matcher matcher = LINE.matcher(text);
    while (matcher.find()) {
      Spot spot = new Spot("Sitemap", "", matcher.group(1), -1, matcher.start(1));
      references.add(new Reference(LinkRole.METADATA, spot));
    }
    return references;
  }
}
