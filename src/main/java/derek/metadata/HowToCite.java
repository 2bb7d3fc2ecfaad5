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
    return """
        @online{%s,
          author = {{%s}},
          title = {%s},
          organization = {%s},
          url = {%s},
          langid = {%s}
        }
        """
        .formatted(key, bibtex(author), bibtex(title), bibtex(name), address, language.tag())
        .strip();
  }

  private static String bibtex(String text) {
    return BIBTEX_SPECIAL.matcher(text).replaceAll("\\\\$0");
  }

  private static String ris(
      String author, String title, String name, String address, Language language) {
    return "TY  - ELEC\nAU  - %s\nTI  - %s\nT2  - %s\nUR  - %s\nLA  - %s\nER  - "
        .formatted(author, title, name, address, language.tag());
  }
}
