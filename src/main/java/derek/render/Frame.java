package derek.render;

import derek.metadata.HowToCite;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every page has around its text.
 *
 * @param language the page's, by its tag
 * @param title of the browser's window
 * @param indexed whether search engines may show it
 * @param canonical its public address
 * @param alternates its addresses in each language, and by default
 * @param languages the links to the same page in each language
 * @param navigation the lists of the site, in their order
 * @param information the information pages
 * @param designations the register of designations; null where there are none
 * @param corrections the register of corrections
 * @param timeline what happened, in order; null where there is nothing to tell
 * @param map where acts took place; null where no place is known so well
 * @param stale the way to the original; null where the page's text is not behind it
 * @param feed the Atom feed of the language
 * @param sheets what there is of the page on paper
 * @param booklet all sheets of the language; null where none is made
 * @param offlineCopy the ZIP of the language; null where the pages alone are made
 * @param wholeOfflineCopy the ZIP of all languages; null likewise
 * @param search null likewise
 * @param data null likewise
 * @param linkedData the page as JSON-LD; null where search engines may not show it
 * @param picture what stands for the page where it is shared; null where there is none
 * @param howToCite null for pages that show no record
 */
public record Frame(
    String language,
    String siteTitle,
    String title,
    String description,
    boolean indexed,
    String canonical,
    List<AlternateAddress> alternates,
    List<LanguageLink> languages,
    String home,
    boolean atHome,
    List<NavigationLink> navigation,
    List<Link> information,
    @Nullable String designations,
    String corrections,
    @Nullable String timeline,
    @Nullable String map,
    @Nullable LanguageLink stale,
    String feed,
    @Nullable String offlineCopy,
    @Nullable String wholeOfflineCopy,
    String assets,
    String publisher,
    String license,
    List<SheetLink> sheets,
    @Nullable SheetLink booklet,
    @Nullable String search,
    @Nullable String data,
    @Nullable SafeString linkedData,
    @Nullable Picture picture,
    @Nullable HowToCite howToCite) {

  /**
   * A picture of a page.
   *
   * @param address its public address
   * @param alternative what it shows
   * @param width in pixels
   * @param height in pixels
   */
  public record Picture(String address, String alternative, int width, int height) {}

  /** An address for search engines. */
  public record AlternateAddress(String hreflang, String href) {}

  /** The way to another language. */
  public record LanguageLink(String language, String name, String href, boolean current) {}

  /**
   * The way to a list.
   *
   * @param section the list's folder, as its messages are keyed
   * @param current whether it is this very page
   * @param within whether the page belongs to the list
   */
  public record NavigationLink(String section, String href, boolean current, boolean within) {}

  /**
   * The way to a sheet.
   *
   * @param language the tag of its language; null where it is in all
   * @param names of the language, or of all of them, each in itself
   * @param pdf null where none is made
   */
  public record SheetLink(
      @Nullable String language,
      List<ForeignText> names,
      String href,
      @Nullable String pdf,
      boolean current) {
    public SheetLink {
      names = List.copyOf(names);
    }
  }
}
