package derek.publish;

import derek.model.Language;
import derek.output.OutputFile;
import derek.site.Site;
import java.util.ArrayList;
import java.util.List;

/** The files that machines read. */
public final class Publications {
  private Publications() {}

  /**
   * The sitemap, {@code robots.txt}, the records as data, and for each language a feed, a calendar
   * and what its search knows. Of pages alone: the sitemap, {@code robots.txt} and the feeds.
   */
  public static List<OutputFile> of(Site site) {
    return of(site, SitemapLimit.PROTOCOL);
  }

  /**
   * The same, with a sitemap whose files hold less than the protocol allows: for tests of how it is
   * divided.
   */
  public static List<OutputFile> of(Site site, SitemapLimit limit) {
    List<OutputFile> files = new ArrayList<>();
    files.addAll(Sitemap.of(site, limit));
    files.add(Robots.of(site));
    for (Language language : site.settings().languageList()) {
      files.add(new Feed(site, language).file());
      if (site.isWhole()) {
        ActsCalendar.of(site, language).ifPresent(files::add);
        files.addAll(SearchIndex.of(site, language));
      }
    }
    if (site.isWhole()) {
      files.addAll(data(new RecordData(site)));
      files.addAll(SearchLibrary.files());
    }
    return files;
  }

  private static List<OutputFile> data(RecordData data) {
    CsvTable records = new RecordsCsv(data).table();
    CsvTable relations = new RelationsCsv(data).table();
    return List.of(
        RecordsJson.of(data),
        records.file(),
        relations.file(),
        CsvMetadata.of(List.of(records, relations)));
  }
}
