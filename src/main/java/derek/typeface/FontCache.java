package derek.typeface;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A folder of cut fonts, by the digest of what they were cut from. Nothing depends on it: it may be
 * deleted at any time, and one that cannot be written only makes the next build slower.
 */
final class FontCache {
  /** Counts up when the same sources and letters give another font. */
  private static final int CUT = 1;

  private static final int LENGTH_IN_HEADER = 8;
  private static final int HEADER = 44;

  private final Path folder;

  FontCache(Path folder) {
    this.folder = folder;
  }

  /** The font of some letters out of some sources, packed for browsers. */
  byte[] font(List<byte[]> sources, Collection<Integer> letters) {
    Path file = folder.resolve(key(sources, letters) + ".woff");
    return read(file)
        .orElseGet(
            () -> {
              byte[] font = Woff.of(FontCut.of(sources, letters));
              keep(file, font);
              return font;
            });
  }

  /** A font that is whole, by the length that it says it has. */
  private static Optional<byte[]> read(Path file) {
    try {
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        return Optional.empty();
      }
      byte[] font = Files.readAllBytes(file);
      boolean isWhole =
          font.length > HEADER && ByteBuffer.wrap(font).getInt(LENGTH_IN_HEADER) == font.length;
      return isWhole ? Optional.of(font) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private void keep(Path file, byte[] font) {
    try {
      Files.createDirectories(folder);
      Path torn = Files.createTempFile(folder, "torn-", ".tmp");
      Files.write(torn, font);
      Files.move(torn, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      // The font itself is at hand.
    }
  }

  private static String key(List<byte[]> sources, Collection<Integer> letters) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      ByteBuffer request = ByteBuffer.allocate(4 + 4 * letters.size()).putInt(CUT);
      letters.forEach(request::putInt);
      digest.update(request.array());
      sources.forEach(digest::update);
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
