package derek.site;

import derek.language.Localization;
import derek.language.Messages;
import derek.model.ContentRecord;
import derek.model.Language;
import derek.model.SiteSettings;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Gives each page a title that no other page of its language has. */
final class Titles {
  private final SiteSettings settings;
  private final Map<Language, Localization> localizations;
  private final Map<Language, Set<String>> taken = new HashMap<>();
  private final Map<Language, Set<String>> contested = new HashMap<>();

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
    String plain = plain(language, name);
    if (take(language, plain)) {
      return plain;
    }
    String withKind = plain(language, qualified(language, name, kind));
    return take(language, withKind) ? withKind : plain(language, qualified(language, name, slug));
  }

  /** By language, the titles that a page would have had, had not another had them before it. */
  Map<Language, Set<String>> contested() {
    return contested;
  }

  private boolean take(Language language, String title) {
    boolean free = taken.computeIfAbsent(language, key -> new HashSet<>()).add(title);
    if (!free) {
      contested.computeIfAbsent(language, key -> new HashSet<>()).add(title);
    }
    return free;
  }

  /** The title of a page whose name no other has: the name and the site's. */
  String plain(Language language, String name) {
    String site = settings.title().in(language);
    return messages(language).text("title.page", Map.of("name", name, "site", site));
  }

  /** The title of a record's sheet in one language. */
  String ofSheet(Language language, ContentRecord record) {
    String kind = messages(language).text("sheet." + record.id().kind().scheme());
    return plain(language, qualified(language, record.name().in(language), kind));
  }

  /** The title of a record's sheet in all languages. */
  String ofParallelSheet(ContentRecord record) {
    return settings.languageList().stream()
        .map(each -> ofSheet(each, record))
        .distinct()
        .collect(Collectors.joining(" · "));
  }

  private String qualified(Language language, String name, String qualifier) {
    return messages(language).text("title.qualified", Map.of("name", name, "qualifier", qualifier));
  }

  private Messages messages(Language language) {
    return Objects.requireNonNull(localizations.get(language), language.tag()).messages();
  }
}
