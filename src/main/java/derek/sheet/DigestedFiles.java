package derek.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder of what took long to make, by the digest of all that it was made from. An entry carries
 * the digest of its own bytes: one that was torn by a crash or changed by hand is not taken.
 * Nothing depends on the folder; it may be deleted at any time, and several builds may use it at
 * once.
 */
final class DigestedFiles {
  private static final int DIGEST_LENGTH = 64;

  private final Path folder;
  private final String ending;

  /**
   * The entries of one kind.
   *
   * @param ending of their file names, with its point
   */
  DigestedFiles(Path folder, String ending) {
    this.folder = folder;
    this.ending = ending;
  }

  /** An entry that was kept whole; empty where there is none. */
  Optional<byte[]> get(String key) {
    Path file = file(key);
    try {
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        return Optional.empty();
      }
      Optional<byte[]> content = read(Files.readAllBytes(file));
      if (content.isPresent()) {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
      }
      return content;
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Keeps an entry; a folder that cannot be written only makes the next build slower. */
  void put(String key, byte[] content) {
    try {
      Files.createDirectories(folder);
      Path torn = Files.createTempFile(folder, "torn-", ".tmp");
      Files.write(torn, entry(content));
      Files.move(torn, file(key), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      // What was to be kept is at hand.
    }
  }

  /** Leaves so many entries, those that were used last. */
  void prune(int highest) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> newestFirst =
          files
              .filter(each -> each.getFileName().toString().endsWith(ending))
              .sorted(Comparator.comparing(DigestedFiles::lastUsed).reversed())
              .toList();
      for (Path stale :
          newestFirst.subList(Math.min(highest, newestFirst.size()), newestFirst.size())) {
        Files.deleteIfExists(stale);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileTime lastUsed(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return FileTime.fromMillis(0);
    }
  }

  private Path file(String key) {
    return folder.resolve(key + ending);
  }

  private static byte[] entry(byte[] content) {
    byte[] digest = digest(content);
    return ByteBuffer.allocate(digest.length + content.length).put(digest).put(content).array();
  }

  private static Optional<byte[]> read(byte[] entry) {
    if (entry.length < DIGEST_LENGTH) {
      return Optional.empty();
    }
    byte[] content = Arrays.copyOfRange(entry, DIGEST_LENGTH, entry.length);
    boolean whole = Arrays.equals(entry, 0, DIGEST_LENGTH, digest(content), 0, DIGEST_LENGTH);
    return whole ? Optional.of(content) : Optional.empty();
  }

  private static byte[] digest(byte[] content) {
    return new Digests().add(content).hex().getBytes(StandardCharsets.US_ASCII);
  }
}
