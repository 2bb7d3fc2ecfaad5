package derek.build;

import derek.cache.FileDigests;
import derek.check.SoundRecords;
import derek.content.ReadingMemory;
import derek.model.RecordId;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** What earlier builds by this program found of a project's content, in its cache. */
final class ContentMemory implements AutoCloseable {
  private final Path cache;
  private final FileDigests digests;
  private final Optional<String> program;
  private final ReadingMemory reading;

  ContentMemory(Path cache, FileDigests digests) {
    this.cache = cache;
    this.digests = digests;
    this.program = Program.key();
    this.reading =
        program
            .map(
                key ->
                    ReadingMemory.open(
                        cache.resolve("last-reading"), cache.resolve("last-texts"), key, digests))
            .orElseGet(ReadingMemory::none);
  }

  /** What is known of the project's files. */
  FileDigests digests() {
    return digests;
  }

  ReadingMemory reading() {
    return reading;
  }

  /** Ends the reading of what was put aside. */
  @Override
  public void close() {
    reading.close();
  }

  SoundRecords sound(Map<RecordId, String> digests) {
    return program
        .map(key -> SoundRecords.in(cache.resolve("last-sound"), key, digests))
        .orElseGet(SoundRecords::none);
  }
}
