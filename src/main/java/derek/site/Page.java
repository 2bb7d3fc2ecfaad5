package derek.site;

import derek.model.ContentRecord;
import derek.model.Language;
import derek.model.RecordKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the site, before it is rendered.
 *
 * @param title unique in its language
 * @param description for search engines; unique in its language
 * @param alternates itself, its other languages and the default; itself alone for the front page,
 *     which is in all languages at once; empty where search engines may not show it
 * @param section the kind of record that it lists or shows; null where it is about the whole site
 * @param record the record that it shows; null where it shows none
 */
public record Page(
    PageKind kind,
    Permalink permalink,
    Language language,
    String title,
    String description,
    List<Alternate> alternates,
    @Nullable RecordKind section,
    @Nullable ContentRecord record) {
  public Page {
    alternates = List.copyOf(alternates);
  }

  /** The same page of a record that says something else. */
  Page with(ContentRecord changed, String newTitle) {
    String lead = changed.head().lead().text().in(language);
    return new Page(kind, permalink, language, newTitle, lead, alternates, section, changed);
  }

  /** The same page, as if it showed a record. */
  public Page showing(ContentRecord other) {
    return new Page(kind, permalink, language, title, description, alternates, section, other);
  }

  /** Whether search engines may show it. */
  public boolean isIndexed() {
    return kind != PageKind.NOT_FOUND && kind != PageKind.STYLE && !kind.isPaper();
  }
}
