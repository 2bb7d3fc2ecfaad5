package derek.output;

import derek.diagnostic.SourcePosition;
import java.util.Map;

/** A file of a site whose content can be had: at hand, or read from where it lies. */
public interface SiteFile {

  /** Relative to the site's root, {@code /} between its parts, never beginning with {@code /}. */
  String path();

  /**
   * The content; nobody may change it. Read anew by each call where it is not at hand.
   *
   * @throws java.io.UncheckedIOException where it cannot be read
   */
  byte[] bytes();

  /**
   * Where in the content a link of this file was written, by the link's address as it stands in the
   * file; a link that is missing here comes from a template, or it is not known.
   */
  default Map<String, SourcePosition> origins() {
    return Map.of();
  }
}
