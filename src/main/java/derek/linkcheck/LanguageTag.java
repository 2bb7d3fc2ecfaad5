package derek.linkcheck;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges language tags by BCP 47 (RFC 5646), against the codes that the JDK knows. */
final class LanguageTag {
  private static final Pattern FORM =
      Pattern.compile(
          "(?<language>[a-z]{2,3})(?:-[a-z]{3}){0,3}(?:-(?<script>[a-z]{4}))?"
              + "(?:-(?<region>[a-z]{2}|[0-9]{3}))?"
              + "(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(?:-[a-wyz0-9](?:-[a-z0-9]{2,8})+)*"
              + "(?:-x(?:-[a-z0-9]{1,8})+)?",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
  private static final Set<String> REGIONS = Set.of(Locale.getISOCountries());

  /** Codes of countries and long codes that people take for languages. */
  private static final Map<String, String> MISTAKEN =
      Map.ofEntries(
          Map.entry("kz", "kk"),
          Map.entry("kaz", "kk"),
          Map.entry("eng", "en"),
          Map.entry("rus", "ru"),
          Map.entry("gb", "en"),
          Map.entry("us", "en"),
          Map.entry("ua", "uk"),
          Map.entry("by", "be"),
          Map.entry("cn", "zh"),
          Map.entry("jp", "ja"),
          Map.entry("cz", "cs"),
          Map.entry("dk", "da"),
          Map.entry("gr", "el"),
          Map.entry("kg", "ky"));

  private LanguageTag() {}

  static boolean isValid(String tag) {
    Matcher matcher = FORM.matcher(tag);
    if (!matcher.matches()) {
      return false;
    }
    String language = matcher.group("language").toLowerCase(Locale.ROOT);
    String region = matcher.group("region");
    boolean known = language.length() == 3 || LANGUAGES.contains(language);
    return known
        && !MISTAKEN.containsKey(language)
        && (region == null
            || region.length() == 3
            || REGIONS.contains(region.toUpperCase(Locale.ROOT)));
  }

  /** The tag that was meant by an invalid one. */
  static Optional<String> meant(String tag) {
    String hyphens = tag.strip().replace('_', '-');
    String[] parts = hyphens.split("-", 2);
    String language = parts[0].toLowerCase(Locale.ROOT);
    String rest = parts.length == 1 ? "" : parts[1];
    String fixed = MISTAKEN.getOrDefault(language, language);
    String region = rest.equalsIgnoreCase("uk") ? "GB" : rest;
    String candidate = region.isEmpty() ? fixed : fixed + "-" + region;
    return isValid(candidate) && !candidate.equals(tag) ? Optional.of(candidate) : Optional.empty();
  }

  /** Whether a text in one language keeps the promise of another tag: equal, or nearer said. */
  static boolean agree(String promised, String actual) {
    String a = promised.toLowerCase(Locale.ROOT);
    String b = actual.toLowerCase(Locale.ROOT);
    return a.equals(b) || a.startsWith(b + "-") || b.startsWith(a + "-");
  }
}
