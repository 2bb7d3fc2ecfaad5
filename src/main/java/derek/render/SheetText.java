package derek.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet says in one language.
 *
 * @param language its tag
 * @param href the record's page, from the sheet
 * @param header the name and the lead
 * @param sections those that say something
 */
public record SheetText(
    String language, String href, Header header, List<SheetSection> sections, Imprint imprint) {

  /**
   * What the sheet says of itself.
   *
   * @param site the site's name
   * @param url the public address of the record's page
   * @param address the same without {@code https://}, as it is printed
   * @param others the record's page in the languages that the sheet does not speak
   * @param newest the newest date that the record has; null where it has none
   * @param maker the program and its version
   * @param digest of all that the sheet says
   */
  public record Imprint(
      String site,
      String url,
      String address,
      List<OtherPage> others,
      @Nullable DateText newest,
      String maker,
      String digest,
      String publisher,
      String license,
      String citation) {}

  /**
   * The record's page in a language that the sheet does not speak.
   *
   * @param language its tag
   * @param name what it calls itself
   * @param address the page's, as it is printed
   */
  public record OtherPage(String language, String name, String url, String address) {}
}
