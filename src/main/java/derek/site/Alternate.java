package derek.site;

import derek.model.Language;
import derek.model.SiteSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The same page in a language, as search engines are told of it.
 *
 * @param hreflang a language tag, or {@link #DEFAULT}
 */
public record Alternate(String hreflang, Permalink permalink) {
  /** The page for readers of none of the languages. */
  public static final String DEFAULT = "x-default";

  /** A page in each language of a site; the original is for everybody else. */
  static List<Alternate> all(SiteSettings settings, Function<Language, Permalink> permalink) {
    List<Alternate> alternates = new ArrayList<>();
    for (Language each : settings.languageList()) {
      alternates.add(new Alternate(each.tag(), permalink.apply(each)));
    }
    alternates.add(new Alternate(DEFAULT, permalink.apply(settings.original())));
    return alternates;
  }
}
