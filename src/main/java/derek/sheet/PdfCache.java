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
 * A folder of PDFs by the digest of all that they were made from. An entry carries the digest of
 * its own bytes: one that was torn by a crash or changed by hand is not taken. Nothing depends on
 * the folder; it may be deleted at any time, and several builds may use it at once.
 */
final class PdfCache {
  private static final String ENDING = ".pdf-entry";
  private static final int DIGEST_LENGTH = 64;
  private static final int HEADER = DIGEST_LENGTH + Integer.BYTES;

  private final Path folder;

  PdfCache(Path folder) {
    this.folder = folder;
  }

  /** A PDF that was kept whole; empty where there is none. */
  Optional<Pdf> get(String key) {
    Path file = file(key);
    try {
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        return Optional.empty();
      }
      Optional<Pdf> pdf = read(Files.readAllBytes(file));
      if (pdf.isPresent()) {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
      }
      return pdf;
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Keeps a PDF; a folder that cannot be written only makes the next build slower. */
  void put(String key, Pdf pdf) {
    try {
      Files.createDirectories(folder);
      Path torn = Files.createTempFile(folder, "torn-", ".tmp");
      Files.write(torn, entry(pdf));
      Files.move(torn, file(key), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      // The PDF itself is at hand.
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
              .filter(each -> each.getFileName().toString().endsWith(ENDING))
              .sorted(Comparator.comparing(PdfCache::lastUsed).reversed())
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
    return folder.resolve(key + ENDING);
  }

  private static byte[] entry(Pdf pdf) {
    byte[] content =
        ByteBuffer.allocate(Integer.BYTES + pdf.bytes().length)
            .putInt(pdf.pages())
            .put(pdf.bytes())
            .array();
    byte[] digest = new Digests().add(content).hex().getBytes(StandardCharsets.US_ASCII);
    return ByteBuffer.allocate(digest.length + content.length).put(digest).put(content).array();
  }

  private static Optional<Pdf> read(byte[] entry) {
    if (entry.length < HEADER) {
      return Optional.empty();
    }
    String digest = new String(entry, 0, DIGEST_LENGTH, StandardCharsets.US_ASCII);
    byte[] content = Arrays.copyOfRange(entry, DIGEST_LENGTH, entry.length);
    if (!new Digests().add(content).hex().equals(digest)) {
      return Optional.empty();
    }
    int pages = ByteBuffer.wrap(content).getInt();
    return Optional.of(new Pdf(Arrays.copyOfRange(content, Integer.BYTES, content.length), pages));
  }
}
