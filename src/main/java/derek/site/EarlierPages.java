package derek.site;

import derek.model.ContentRecord;
import derek.model.Language;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The pages of an earlier plan with the same settings and messages, for those records that are
 * still the same objects. Immutable.
 */
final class EarlierPages {
  /** No plan came before. */
  static final EarlierPages NONE = new EarlierPages(null);

  private final @Nullable Site site;

  private EarlierPages(@Nullable Site site) {
    this.site = site;
  }

  static EarlierPages of(Site site) {
    return new EarlierPages(site);
  }

  /**
   * The page of a record. Its title was given with regard to all other titles; all else in it is
   * what a plan would say again.
   */
  Optional<Page> page(ContentRecord record, Language language) {
    return site == null
        ? Optional.empty()
        : site.page(record.id(), language).filter(page -> page.record() == record);
  }

  /** A record's sheet of a kind, as a plan would have it again. */
  Optional<Page> sheet(ContentRecord record, PageKind kind, Language language) {
    if (site == null) {
      return Optional.empty();
    }
    for (Page sheet : site.sheets(record.id())) {
      if (sheet.kind() == kind && sheet.language().equals(language) && sheet.record() == record) {
        return Optional.of(sheet);
      }
    }
    return Optional.empty();
  }
}
