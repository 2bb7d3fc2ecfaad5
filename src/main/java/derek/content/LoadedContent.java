package derek.content;

import derek.diagnostic.Diagnostic;
import derek.model.Archive;
import derek.model.RecordId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the loader found.
 *
 * @param archive what could be read, stand-ins in the place of what could not; empty where even the
 *     settings could not
 * @param diagnostics what is wrong, sorted by place; where one is an error, the archive is not fit
 *     to publish
 * @param digests of all texts that each record was made from; SHA-256
 */
public record LoadedContent(
    Optional<Archive> archive, List<Diagnostic> diagnostics, Map<RecordId, String> digests) {
  public LoadedContent {
    digests = Map.copyOf(digests);
    diagnostics = diagnostics.stream().sorted().distinct().toList();
  }
}
