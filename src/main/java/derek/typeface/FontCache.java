package derek.typeface;

import derek.cache.ByteCache;
import derek.digest.Sha256;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cut fonts, kept for the next time by what they were cut from. */
final class FontCache {
  /** Counts up when the same sources and letters give another font. */
  private static final String CUT = "1";

  private final ByteCache cache;

  FontCache(Path folder) {
    this.cache = new ByteCache(folder, ".entry");
  }

  /** The font of some letters out of some sources, packed for browsers. */
  byte[] font(List<byte[]> sources, Collection<Integer> letters) {
    String key = key(sources, letters);
    return cache
        .get(key)
        .orElseGet(
            () -> {
              byte[] font = Woff.of(FontCut.of(sources, letters));
              cache.put(key, font);
              return font;
            });
  }

  private static String key(List<byte[]> sources, Collection<Integer> letters) {
    String wanted = letters.stream().map(Character::toString).collect(Collectors.joining());
    return ByteCache.key(
        Stream.concat(Stream.of(CUT, wanted), sources.stream().map(Sha256::hex))
            .toArray(String[]::new));
  }
}
