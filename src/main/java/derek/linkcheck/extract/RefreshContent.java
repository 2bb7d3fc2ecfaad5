package derek.linkcheck.extract;

import derek.linkcheck.extract.Candidates.Piece;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The content of {@code meta http-equiv=refresh} by the HTML standard's "shared declarative refresh
 * steps".
 *
 * @param seconds before the refresh
 * @param target where it leads
 */
record RefreshContent(int seconds, Piece target) {
  private static final Pattern FORM =
      Pattern.compile(
          "\\s*(?<seconds>[0-9]*)[0-9.]*(?:[\\s]*[;,]\\s*|\\s+)"
              + "(?:[uU][rR][lL]\\s*=\\s*)?(?:\"(?<double>[^\"]*)|'(?<single>[^']*)|(?<plain>.*))",
          Pattern.DOTALL);

  /** Empty where the page only reloads itself, or the content means nothing. */
  static Optional<RefreshContent> parse(String content) {
    Matcher matcher = FORM.matcher(content);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    for (String group : new String[] {"double", "single", "plain"}) {
      String address = matcher.group(group);
      if (address != null && !address.isBlank()) {
        Piece target = new Piece(address.strip(), matcher.start(group));
        return Optional.of(new RefreshContent(seconds(matcher.group("seconds")), target));
      }
    }
    return Optional.empty();
  }

  private static int seconds(String digits) {
    return digits.isEmpty() ? 0 : digits.length() > 6 ? 999_999 : Integer.parseInt(digits);
  }
}
