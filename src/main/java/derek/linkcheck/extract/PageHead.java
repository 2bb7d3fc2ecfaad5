package derek.linkcheck.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about itself.
 *
 * @param language of the {@code html} element, as written; null where it names none
 * @param baseAddress of the first {@code base} with {@code href}; null where there is none
 * @param canonicals the addresses that it calls its own
 * @param alternates its {@code link rel=alternate hreflang}
 * @param labelledLinks its {@code a hreflang}
 * @param refresh where it sends the reader; null where it stays
 * @param imagesWithoutAlt its {@code img} that have no {@code alt}
 * @param isIndexable false where it tells search engines to leave it out
 */
public record PageHead(
    @Nullable String language,
    @Nullable String baseAddress,
    List<Reference> canonicals,
    List<Alternate> alternates,
    List<Alternate> labelledLinks,
    @Nullable Refresh refresh,
    List<Spot> imagesWithoutAlt,
    boolean isIndexable) {

  /** A link and the language that it promises. */
  public record Alternate(String language, Reference reference) {}

  /**
   * A refresh of the page to another address.
   *
   * @param seconds before it
   */
  public record Refresh(int seconds, Reference reference) {}
}
