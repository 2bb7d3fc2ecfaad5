package derek.metadata;

import derek.language.Localization;
import derek.language.Messages;
import derek.model.ContentRecord;
import derek.model.Language;
import derek.model.Protest;
import derek.site.Page;
import derek.site.PageKind;
import derek.site.Site;
import java.util.Locale;
import java.util.Optional;

/**
 * The words of the picture that stands for a page where it is shared (Open Graph): the page's title
 * and nothing that would need a source beside it.
 *
 * @param title of the page
 * @param detail what kind of page it is, and the date of an act
 * @param site the site's name
 */
public record PagePicture(String title, String detail, String site) {
  /** Pixels, as Open Graph's readers like it. */
  public static final int WIDTH = 1200;

  /** Pixels. */
  public static final int HEIGHT = 630;

  /** The words for a page; empty where it has no picture. */
  public static Optional<PagePicture> of(Site site, Page page) {
    if (!site.hasPictures() || !page.isIndexed()) {
      return Optional.empty();
    }
    String name = site.settings().title().in(page.language());
    return Optional.of(new PagePicture(title(site, page), detail(site, page), name));
  }

  /** What the picture shows, for those who do not see it. */
  public String alternative() {
    return detail.isEmpty() ? title + " — " + site : title + " — " + detail + " — " + site;
  }

  private static String title(Site site, Page page) {
    Language language = page.language();
    Messages messages = site.localization(language).messages();
    ContentRecord record = page.record();
    return switch (page.kind()) {
      case FRONT -> page.title();
      case HOME -> site.settings().tagline().in(language);
      case LIST ->
          page.section() == null
              ? page.title()
              : messages.text("list." + page.section().folder() + ".title");
      case RECORD -> record == null ? page.title() : record.name().in(language);
      default -> messages.text(page.kind().name().toLowerCase(Locale.ROOT) + ".title");
    };
  }

  private static String detail(Site site, Page page) {
    Localization localization = site.localization(page.language());
    ContentRecord record = page.record();
    if (record == null || page.kind() != PageKind.RECORD) {
      return "";
    }
    String kind = capitalized(kind(localization, record), page.language());
    return record instanceof Protest protest
        ? kind + " · " + localization.dates().format(protest.when().date())
        : kind;
  }

  private static String kind(Localization localization, ContentRecord record) {
    String key =
        record instanceof Protest protest
            ? "form." + protest.form().name().toLowerCase(Locale.ROOT).replace('_', '-')
            : "kind." + record.id().kind().scheme();
    return localization.messages().text(key);
  }

  private static String capitalized(String text, Language language) {
    int end = text.offsetByCodePoints(0, Math.min(1, text.length()));
    return text.substring(0, end).toUpperCase(language.locale()) + text.substring(end);
  }
}
