package derek.model;

import derek.diagnostic.SourcePosition;
import java.util.List;

/**
 * The site's own data.
 *
 * @param baseUrl public https address, ending with {@code /}
 * @param languages with their own names, in the order of the switch; the first is the original
 * @param reviewAfterDays after how many days an unreviewed status is flagged to editors
 */
public record SiteSettings(
    LocalizedText title,
    LocalizedText tagline,
    String baseUrl,
    List<SiteLanguage> languages,
    LocalizedText publisher,
    LocalizedText license,
    int reviewAfterDays,
    SourcePosition position) {
  public SiteSettings {
    languages = List.copyOf(languages);
  }

  /**
   * A language and how it is written.
   *
   * @param name its name in itself
   * @param quotes four code points: outer opening and closing, inner opening and closing quotation
   *     mark
   */
  public record SiteLanguage(Language language, String name, String quotes) {}

  /** The same settings with another public address. */
  public SiteSettings withBaseUrl(String address) {
    return new SiteSettings(
        title, tagline, address, languages, publisher, license, reviewAfterDays, position);
  }

  public Language original() {
    return languages.get(0).language();
  }

  /** The languages alone, the original first. */
  public List<Language> languageList() {
    return languages.stream().map(SiteLanguage::language).toList();
  }
}
