package derek.publish;

import derek.model.Language;
import derek.output.OutputFile;
import derek.site.Site;
import java.util.ArrayList;
import java.util.List;

/** The files that machines read. */
public final class Publications {
  private Publications() {}

  /** The sitemap, {@code robots.txt} and a feed for each language. */
  public static List<OutputFile> of(Site site) {
    List<OutputFile> files = new ArrayList<>();
    files.add(Sitemap.of(site));
    files.add(Robots.of(site));
    for (Language language : site.settings().languageList()) {
      files.add(new Feed(site, language).file());
    }
    return files;
  }
}
