package derek.site;

import derek.language.Localization;
import derek.language.Messages;
import derek.model.Language;
import derek.model.SiteSettings;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Gives each page a title that no other page of its language has. */
final class Titles {
  private final SiteSettings settings;
  private final Map<Language, Localization> localizations;
  private final Map<Language, Set<String>> taken = new HashMap<>();

  Titles(SiteSettings settings, Map<Language, Localization> localizations) {
    this.settings = settings;
    this.localizations = localizations;
  }

  /**
   * The title of a page in the browser's window.
   *
   * @param kind names the kind of page, where two pages have one name
   * @param slug tells them apart where the kind does not
   */
  String of(Language language, String name, String kind, String slug) {
    String plain = withSite(language, name);
    if (take(language, plain)) {
      return plain;
    }
    String withKind = withSite(language, qualified(language, name, kind));
    return take(language, withKind)
        ? withKind
        : withSite(language, qualified(language, name, slug));
  }

  private boolean take(Language language, String title) {
    return taken.computeIfAbsent(language, key -> new HashSet<>()).add(title);
  }

  private String withSite(Language language, String name) {
    String site = settings.title().in(language);
    return messages(language).text("title.page", Map.of("name", name, "site", site));
  }

  private String qualified(Language language, String name, String qualifier) {
    return messages(language).text("title.qualified", Map.of("name", name, "qualifier", qualifier));
  }

  private Messages messages(Language language) {
    return Objects.requireNonNull(localizations.get(language), language.tag()).messages();
  }
}
