package derek.metadata;

import derek.model.ContentRecord;
import derek.model.Language;
import derek.model.SiteSettings;
import derek.site.Page;
import derek.site.Site;
import java.util.regex.Pattern;

/**
 * How others may cite a page: in words, as BibTeX and as RIS. The day of reading is the reader's to
 * add; no clock is asked.
 */
public record HowToCite(String plain, String bibtex, String ris) {
  private static final Pattern BIBTEX_SPECIAL = Pattern.compile("[\\\\{}$&%#_^~]");

  /** The ways to cite a record's page. */
  public static HowToCite of(Site site, Page page, ContentRecord record) {
    SiteSettings settings = site.settings();
    Language language = page.language();
    String title = record.name().in(language);
    String name = settings.title().in(language);
    String author = settings.publisher().in(language);
    String address = page.permalink().url(settings.baseUrl());
    return new HowToCite(
        author + ". " + title + ". " + name + ". " + address,
        bibtex(record.id().slug() + "-" + language.tag(), author, title, name, address, language),
        ris(author, title, name, address, language));
  }

  private static String bibtex(
      String key, String author, String title, String name, String address, Language language) {
    String lines =
        "@online{"
            + key
            + ",\n  author = {{"
            + bibtex(author)
            + "}},\n  title = {"
            + bibtex(title)
            + "},\n  organization = {"
            + bibtex(name)
            + "},\n  url = {"
            + address;
    return lines + "},\n  langid = {" + language.tag() + "}\n}";
  }

  private static String bibtex(String text) {
    return BIBTEX_SPECIAL.matcher(text).replaceAll("\\\\$0");
  }

  private static String ris(
      String author, String title, String name, String address, Language language) {
    String lines = "TY  - ELEC\nAU  - " + author + "\nTI  - " + title + "\nT2  - " + name;
    return lines + "\nUR  - " + address + "\nLA  - " + language.tag() + "\nER  - ";
  }
}
