package derek.linkcheck.extract;

import java.util.List;

/**
 * An address of a sitemap with the alternates that it names. A sitemap has tens of thousands, whose
 * addresses are references of the file as well: so an entry says which of them it means.
 *
 * @param location its place among the file's references, from 0
 */
public record SitemapEntry(int location, List<Alternate> alternates) {

  /**
   * The same page in another language.
   *
   * @param reference its place among the file's references, from 0
   */
  public record Alternate(String language, int reference) {}
}
