package derek.output;

import derek.diagnostic.SourcePosition;
import java.util.Map;

/**
 * One file of the site, complete, before it is written.
 *
 * @param path relative to the site's root, {@code /} between its parts, never beginning with {@code
 *     /}
 * @param bytes the content; not copied, nobody may change it
 * @param origins where in the content a link of this file was written, by the link's address as it
 *     stands in the file; a link that is missing here comes from a template
 */
@SuppressWarnings(
    "ArrayRecordComponent") // Bytes are handed over once, by reference; equality is never asked of
// a file.
public record OutputFile(String path, byte[] bytes, Map<String, SourcePosition> origins)
    implements SiteFile {

  public OutputFile {
    if (path.isEmpty() || path.startsWith("/") || ("/" + path + "/").contains("/../")) {
      throw new IllegalArgumentException("not a path inside the site: " + path);
    }
    origins = Map.copyOf(origins);
  }

  /** A file with no links that an editor wrote. */
  public OutputFile(String path, byte[] bytes) {
    this(path, bytes, Map.of());
  }
}
