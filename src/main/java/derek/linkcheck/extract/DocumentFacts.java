package derek.linkcheck.extract;

import derek.output.SiteFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one file says, as it was just read, before it is packed into {@link FileFacts}.
 *
 * @param references in document order
 * @param anchors empty where the file has no ids
 * @param head null where the file is not a page
 * @param entries of a sitemap; null where the file is none
 */
record DocumentFacts(
    SiteFile file,
    FileKind kind,
    List<Reference> references,
    AnchorCollector anchors,
    @Nullable PageHead head,
    @Nullable List<SitemapEntry> entries) {

  static DocumentFacts ofReferences(SiteFile file, FileKind kind, List<Reference> references) {
    return new DocumentFacts(file, kind, references, new AnchorCollector(), null, null);
  }
}
