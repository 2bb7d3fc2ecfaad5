package derek.site;

import derek.language.Messages;
import derek.model.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pages that show designers each part that pages are made of. They are no pages of the site:
 * only the preview has them, so that no reader meets a fact outside its context.
 */
public final class StylePages {
  private static final String TITLE = "style.title";

  private StylePages() {}

  /** One page a language; none in languages that have no words for it. */
  public static List<Page> of(Site site) {
    return site.settings().languageList().stream()
        .map(each -> page(site, each))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Page> page(Site site, Language language) {
    Messages messages = site.localization(language).messages();
    if (!messages.has(TITLE)) {
      return Optional.empty();
    }
    Map<String, String> words =
        Map.of("name", messages.text(TITLE), "site", site.settings().title().in(language));
    return Optional.of(
        new Page(
            PageKind.STYLE,
            Permalinks.style(language),
            language,
            messages.text("title.page", words),
            messages.text("style.description"),
            alternates(site),
            null,
            null));
  }

  private static List<Alternate> alternates(Site site) {
    List<Alternate> alternates = new ArrayList<>();
    for (Language each : site.settings().languageList()) {
      if (site.localization(each).messages().has(TITLE)) {
        alternates.add(new Alternate(each.tag(), Permalinks.style(each)));
      }
    }
    return alternates;
  }
}
