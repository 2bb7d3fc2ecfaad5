package derek.linkcheck.extract;

import derek.linkcheck.extract.PageHead.Alternate;
import derek.output.SiteFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one file says.
 *
 * @param file does not hold its bytes where it was read from a folder or staged
 * @param references in document order
 * @param anchors empty where the file has no ids
 * @param head null where the file is not a page
 * @param entries of a sitemap; null where the file is none
 */
public record FileFacts(
    SiteFile file,
    FileKind kind,
    List<Reference> references,
    Anchors anchors,
    @Nullable PageHead head,
    @Nullable List<SitemapEntry> entries) {

  static FileFacts ofReferences(SiteFile file, FileKind kind, List<Reference> references) {
    return new FileFacts(file, kind, references, new Anchors(), null, null);
  }

  public String path() {
    return file.path();
  }

  /** Whether both are of one file; no file is the same as none. */
  public boolean isSameFile(@Nullable FileFacts other) {
    return other != null && path().equals(other.path());
  }

  public boolean isPage() {
    return head != null;
  }

  /** An address of a sitemap with the alternates that it names. */
  public record SitemapEntry(Reference location, List<Alternate> alternates) {}
}
