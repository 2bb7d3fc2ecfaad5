package derek.sheet;

import derek.diagnostic.SourcePosition;
import derek.output.SiteFile;
import java.util.List;

/**
 * A page that becomes a PDF.
 *
 * @param page the page as it was rendered; its links are relative to {@code address}
 * @param address its public address
 * @param path where the PDF stands in the site
 * @param attachments what goes into it
 * @param origin where the record is written, for diagnostics
 * @param highestPages how many pages it should have at most
 */
public record Sheet(
    SiteFile page,
    String address,
    String path,
    List<Attachment> attachments,
    SourcePosition origin,
    int highestPages) {
  public Sheet {
    attachments = List.copyOf(attachments);
  }
}
