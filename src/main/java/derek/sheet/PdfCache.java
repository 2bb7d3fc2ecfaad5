package derek.sheet;

import derek.cache.ByteCache;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** PDFs by the digest of all that they were made from. */
final class PdfCache {
  private final ByteCache entries;

  PdfCache(Path folder) {
    this.entries = new ByteCache(folder, ".pdf-entry");
  }

  /** A PDF that was kept whole; empty where there is none. */
  Optional<Pdf> get(String key) {
    return entries.get(key).filter(each -> each.length > Integer.BYTES).map(PdfCache::read);
  }

  void put(String key, Pdf pdf) {
    entries.put(
        key,
        ByteBuffer.allocate(Integer.BYTES + pdf.bytes().length)
            .putInt(pdf.pages())
            .put(pdf.bytes())
            .array());
  }

  /** Leaves so many entries, those that were used last. */
  void prune(int highest) {
    entries.prune(highest);
  }

  private static Pdf read(byte[] entry) {
    int pages = ByteBuffer.wrap(entry).getInt();
    return new Pdf(Arrays.copyOfRange(entry, Integer.BYTES, entry.length), pages);
  }
}
