package derek.build;

import derek.cache.FileDigests;
import derek.check.SoundRecords;
import derek.content.ReadingMemory;
import derek.model.RecordId;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** What earlier builds by this program found of a project's content, in its cache. */
final class ContentMemory {
  private final Path cache;
  private final Optional<String> program;
  private final FileDigests digests;

  ContentMemory(Path cache, FileDigests digests) {
    this.cache = cache;
    this.digests = digests;
    this.program = Program.key();
  }

  ReadingMemory reading() {
    return program
        .map(key -> ReadingMemory.open(cache.resolve("last-reading"), key, digests))
        .orElseGet(ReadingMemory::none);
  }

  SoundRecords sound(Map<RecordId, String> digests) {
    return program
        .map(key -> SoundRecords.in(cache.resolve("last-sound"), key, digests))
        .orElseGet(SoundRecords::none);
  }
}
