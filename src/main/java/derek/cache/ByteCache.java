package derek.cache;

import derek.digest.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
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
 * A folder of bytes by their keys. An entry carries the SHA-256 of its own bytes: one that was torn
 * by a crash or changed by hand is not taken. Nothing depends on the folder; it may be deleted at
 * any time, and several builds and threads may use it at once.
 */
public final class ByteCache {
  private final Path folder;
  private final String ending;

  /**
   * The entries of one kind.
   *
   * @param folder need not exist
   * @param ending of the entries' file names, with its point; other kinds in the folder have others
   */
  public ByteCache(Path folder, String ending) {
    this.folder = folder;
    this.ending = ending;
  }

  /** The key of what is made from some texts: lower-case hexadecimal. */
  public static String key(String... texts) {
    Sha256 key = new Sha256();
    for (String text : texts) {
      key.add(text);
    }
    return key.hex();
  }

  /** Bytes that were kept whole; empty where there are none. */
  public Optional<byte[]> get(String key) {
    Path file = file(key);
    try {
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        return Optional.empty();
      }
      Optional<byte[]> bytes = read(Files.readAllBytes(file));
      if (bytes.isPresent()) {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
      }
      return bytes;
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Keeps bytes; a folder that cannot be written only makes the next build slower. */
  public void put(String key, byte[] bytes) {
    try {
      Files.createDirectories(folder);
      Path torn = Files.createTempFile(folder, "torn-", ".tmp");
      Files.write(torn, entry(bytes));
      Files.move(torn, file(key), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      // The bytes themselves are at hand.
    }
  }

  /** Leaves so many entries, those that were used last. */
  public void prune(int highest) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> entries =
          files.filter(each -> each.getFileName().toString().endsWith(ending)).toList();
      if (entries.size() > highest) {
        for (Path stale : newestFirst(entries).subList(highest, entries.size())) {
          Files.deleteIfExists(stale);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> newestFirst(List<Path> entries) {
    return entries.stream().sorted(Comparator.comparing(ByteCache::lastUsed).reversed()).toList();
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

  private static byte[] entry(byte[] bytes) {
    byte[] digest = Sha256.hex(bytes).getBytes(StandardCharsets.US_ASCII);
    byte[] entry = Arrays.copyOf(digest, Sha256.HEX_LENGTH + bytes.length);
    System.arraycopy(bytes, 0, entry, Sha256.HEX_LENGTH, bytes.length);
    return entry;
  }

  private static Optional<byte[]> read(byte[] entry) {
    if (entry.length < Sha256.HEX_LENGTH) {
      return Optional.empty();
    }
    String digest = new String(entry, 0, Sha256.HEX_LENGTH, StandardCharsets.US_ASCII);
    byte[] bytes = Arrays.copyOfRange(entry, Sha256.HEX_LENGTH, entry.length);
    return Sha256.hex(bytes).equals(digest) ? Optional.of(bytes) : Optional.empty();
  }
}
