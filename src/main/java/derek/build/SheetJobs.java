package derek.build;

import derek.content.PublishedRecord;
import derek.model.ContentRecord;
import derek.output.SiteFile;
import derek.sheet.Attachment;
import derek.sheet.Sheet;
import derek.site.Page;
import derek.site.PageKind;
import derek.site.Site;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the pages that are to be printed, and what goes into their PDFs. */
final class SheetJobs {
  private static final int HIGHEST_PAGES = 2;

  private final Site site;
  private final Path root;
  private final Map<String, SiteFile> pages = new HashMap<>();
  private final Map<ContentRecord, List<Attachment>> attachments = new HashMap<>();

  /**
   * The jobs of a site.
   *
   * @param root the project's folder
   * @param files its pages as they were rendered
   */
  SheetJobs(Site site, Path root, List<? extends SiteFile> files) {
    this.site = site;
    this.root = root;
    files.forEach(file -> pages.put(file.path(), file));
  }

  /** In the order of the pages; none where no PDFs are made. */
  List<Sheet> sheets() {
    List<Sheet> sheets = new ArrayList<>();
    for (Page page : site.pages()) {
      SiteFile rendered = pages.get(page.permalink().path());
      if (site.hasPdfs() && page.kind().isPaper() && rendered != null) {
        sheets.add(sheet(page, rendered));
      }
    }
    return sheets;
  }

  private Sheet sheet(Page page, SiteFile rendered) {
    ContentRecord record = page.record();
    return new Sheet(
        rendered,
        page.permalink().url(site.settings().baseUrl()),
        page.permalink().pdf().path(),
        attachments(record),
        record == null ? site.settings().position() : record.head().position(),
        page.kind() == PageKind.BOOKLET ? Integer.MAX_VALUE : HIGHEST_PAGES);
  }

  private List<Attachment> attachments(@Nullable ContentRecord record) {
    return record == null
        ? List.of()
        : attachments.computeIfAbsent(
            record,
            key ->
                PublishedRecord.files(root, key).stream()
                    .map(file -> attachment(key, file))
                    .toList());
  }

  private static Attachment attachment(ContentRecord record, PublishedRecord.File file) {
    return new Attachment(
        record.id().slug() + "-" + file.name(),
        file.mediaType(),
        record.id() + ", " + file.name(),
        file.bytes());
  }
}
