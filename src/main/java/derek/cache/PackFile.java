package derek.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/**
 * A pack on disk, behind its own checksum (CRC-32C, RFC 3720) and the key that it holds for: a file
 * that is torn, changed or for another key is no file. Several processes may use one; the last to
 * write wins.
 */
public final class PackFile {
  private static final int CHECKSUM_LENGTH = Long.BYTES;

  private final Path path;

  public PackFile(Path path) {
    this.path = path;
  }

  /** What was written for a key; empty where there is none. */
  public Optional<PackReader> read(String key) {
    try {
      byte[] bytes = Files.readAllBytes(path);
      int end = bytes.length - CHECKSUM_LENGTH;
      if (end < 0
          || !Arrays.equals(checksum(bytes, end), Arrays.copyOfRange(bytes, end, bytes.length))) {
        return Optional.empty();
      }
      PackReader reader = new PackReader(bytes, 0);
      return reader.ownText().equals(key) ? Optional.of(reader) : Optional.empty();
    } catch (IOException none) {
      return Optional.empty();
    }
  }

  /** A pack for a key, to be filled and then {@linkplain #keep kept}. */
  public static PackWriter start(String key) {
    return new PackWriter().ownText(key);
  }

  /** Keeps a pack in place of the last one; where that is not possible, none is kept. */
  public void keep(PackWriter pack) {
    keep(List.of(pack));
  }

  /** The same, of a pack that was filled before its key was known. */
  public void keep(String key, PackWriter pack) {
    keep(List.of(start(key), pack));
  }

  private void keep(List<PackWriter> packs) {
    try {
      Files.createDirectories(path.resolveSibling("."));
      Path part = Files.createTempFile(path.resolveSibling("."), "part", "");
      CRC32C checksum = new CRC32C();
      try (var out = Files.newOutputStream(part)) {
        for (PackWriter pack : packs) {
          pack.writeTo(new CheckedOutputStream(out, checksum));
        }
        out.write(bytes(checksum));
      }
      Files.move(part, path, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException full) {
      delete();
    }
  }

  /** Forgets what was kept. */
  public void delete() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException stays) {
      // It holds for its own key alone.
    }
  }

  private static byte[] checksum(byte[] bytes, int length) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes, 0, length);
    return bytes(checksum);
  }

  private static byte[] bytes(CRC32C checksum) {
    return ByteBuffer.allocate(CHECKSUM_LENGTH).putLong(checksum.getValue()).array();
  }
}
