package derek.mirror;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.ZipFile;

/**
 * A copy of a site, whoever handed it on. Nothing of it is unpacked, and of a ZIP only what its
 * manifest names is read.
 */
public final class SiteCopy {
  private static final int LARGEST_MANIFEST = 1 << 24;

  private SiteCopy() {}

  /**
   * Compares a folder or a ZIP with the manifest in it; empty where it has none.
   *
   * @throws IOException where it cannot be read, or is neither
   */
  public static Optional<Comparison> compare(Path copy) throws IOException {
    if (Files.isDirectory(copy)) {
      return compare(new CopyFiles.Folder(copy));
    }
    try (ZipFile zip = new ZipFile(copy.toFile(), StandardCharsets.UTF_8)) {
      return compare(new CopyFiles.Zip(zip));
    }
  }

  private static Optional<Comparison> compare(CopyFiles copy) throws IOException {
    byte[] bytes;
    try (InputStream stream = copy.open(Manifest.PATH)) {
      bytes = stream.readNBytes(LARGEST_MANIFEST);
    }
    Optional<Manifest> manifest = Manifest.read(bytes);
    return manifest.isEmpty()
        ? Optional.empty()
        : Optional.of(compare(copy, manifest.get(), Digest.of(bytes)));
  }

  private static Comparison compare(CopyFiles copy, Manifest manifest, String digest)
      throws IOException {
    SortedSet<String> unique = new TreeSet<>();
    SortedSet<String> added = new TreeSet<>();
    for (String path : copy.paths()) {
      boolean isNamed = path.equals(Manifest.PATH) || manifest.files().containsKey(path);
      if (!unique.add(path) || !isNamed) {
        added.add(path); // one name for two files: nobody knows which of them is shown
      }
    }
    SortedSet<String> changed = new TreeSet<>();
    SortedSet<String> missing = new TreeSet<>();
    for (Map.Entry<String, String> file : manifest.files().entrySet()) {
      if (!unique.contains(file.getKey())) {
        missing.add(file.getKey());
      } else if (!digest(copy, file.getKey()).equals(file.getValue())) {
        changed.add(file.getKey());
      }
    }
    return new Comparison(manifest.files().size(), changed, missing, added, digest);
  }

  private static String digest(CopyFiles copy, String path) throws IOException {
    try (InputStream stream = copy.open(path)) {
      return Digest.of(stream);
    }
  }
}
