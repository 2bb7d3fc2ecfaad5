package derek.mirror;

import derek.output.SiteFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Files as a ZIP, sorted by path, all of one time. Not 1 January 1980: Java takes that for a time
 * that a ZIP cannot tell, and adds it once more, by the machine's time zone.
 */
final class ZipBytes {
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private ZipBytes() {}

  static byte[] of(List<SiteFile> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (SiteFile file : files.stream().sorted(Comparator.comparing(SiteFile::path)).toList()) {
        ZipEntry entry = new ZipEntry(file.path());
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(file.bytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail", e);
    }
    return bytes.toByteArray();
  }
}
