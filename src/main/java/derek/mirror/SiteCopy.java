package derek.mirror;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A copy of a site, whoever handed it on: a folder, a ZIP, or a web address. Nothing of it is
 * unpacked, and of a ZIP or a server only what a manifest names is read.
 */
public final class SiteCopy {
  /** What stands behind the name of a signed file. */
  static final String SIGNATURE = ".sig";

  static final int LARGEST_MANIFEST = 1 << 24;
  private static final int LARGEST_SIGNATURE = 1 << 14;

  private final @Nullable Path path;
  private final @Nullable URI address;

  private final Duration patience;

  private SiteCopy(@Nullable Path path, @Nullable URI address, Duration patience) {
    this.path = path;
    this.address = address;
    this.patience = patience;
  }

  /** A folder or a ZIP. */
  public static SiteCopy at(Path path) {
    return new SiteCopy(path, null, Duration.ZERO);
  }

  /**
   * A site on the web, by the {@code http} or {@code https} address of its folder.
   *
   * @param patience how long its server may take for an answer, and for each next part of it
   */
  public static SiteCopy at(URI address, Duration patience) {
    return new SiteCopy(null, WebFiles.folder(address), patience);
  }

  /** As {@link #compare()}, of a folder or a ZIP. */
  public static Optional<Comparison> compare(Path copy) throws IOException {
    return at(copy).compare();
  }

  /**
   * Compares the copy with the manifest in it; empty where it has none.
   *
   * @throws IOException where it cannot be read, or is neither
   */
  public Optional<Comparison> compare() throws IOException {
    return compareWith(null);
  }

  /**
   * Compares the copy with a manifest that somebody trusts; empty where that is none.
   *
   * @param trusted the manifest's bytes; null takes the copy's own
   */
  public Optional<Comparison> compareWith(byte @Nullable [] trusted) throws IOException {
    if (address != null) {
      try (WebFiles files = new WebFiles(address, patience)) {
        return compare(files, trusted);
      }
    }
    Path file = folderOrZip();
    if (Files.isDirectory(file)) {
      return compare(new CopyFiles.Folder(file), trusted);
    }
    try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
      return compare(new CopyFiles.Zip(zip), trusted);
    }
  }

  /**
   * Whether a signature vouches for the copy: for the manifest of a folder or a site, {@code
   * manifest.json.sig} beside it; for a ZIP as it is, {@code NAME.zip.sig} beside it.
   *
   * @param keys OpenSSH public keys, one a line
   * @throws IOException where the copy cannot be read
   */
  public SignatureCheck checkSignature(String keys) throws IOException {
    if (address != null) {
      try (WebFiles files = new WebFiles(address, patience)) {
        byte[] signature = files.readOrEmpty(Manifest.PATH + SIGNATURE, LARGEST_SIGNATURE);
        return SshSignature.check(
            files.readOrEmpty(Manifest.PATH, LARGEST_MANIFEST), signature, keys);
      }
    }
    Path file = folderOrZip();
    Path signed = Files.isDirectory(file) ? file.resolve(Manifest.PATH) : file;
    Path signature = signed.resolveSibling(signed.getFileName() + SIGNATURE);
    if (!Files.isRegularFile(signature, LinkOption.NOFOLLOW_LINKS)) {
      return SignatureCheck.MISSING;
    }
    return SshSignature.check(Files.readAllBytes(signed), Files.readAllBytes(signature), keys);
  }

  /** Whether some text has a key that can be used: {@code ssh-ed25519 AAAA…}. */
  public static boolean hasKey(String keys) {
    return SshSignature.hasKey(keys);
  }

  private Path folderOrZip() {
    if (path == null) {
      throw new IllegalStateException("neither a path nor an address");
    }
    return path;
  }

  private static Optional<Comparison> compare(CopyFiles copy, byte @Nullable [] trusted)
      throws IOException {
    byte[] bytes = trusted == null ? manifestOf(copy) : trusted;
    Optional<Manifest> manifest = Manifest.read(bytes);
    return manifest.isEmpty()
        ? Optional.empty()
        : Optional.of(compare(copy, manifest.get(), Digest.of(bytes)));
  }

  private static byte[] manifestOf(CopyFiles copy) throws IOException {
    try (InputStream stream = copy.open(Manifest.PATH)) {
      return stream.readNBytes(LARGEST_MANIFEST);
    }
  }

  private static Comparison compare(CopyFiles copy, Manifest manifest, String digest)
      throws IOException {
    SortedSet<String> added = new TreeSet<>();
    SortedSet<String> unique = new TreeSet<>();
    for (String file : copy.paths()) {
      boolean isNamed = isBeside(file) || manifest.files().containsKey(file);
      if (!unique.add(file) || !isNamed) {
        added.add(file); // one name for two files: nobody knows which of them is shown
      }
    }
    SortedMap<String, String> found = new TreeMap<>(copy.digests(manifest.files().keySet()));
    SortedSet<String> missing = new TreeSet<>(manifest.files().keySet());
    missing.removeAll(found.keySet());
    SortedSet<String> changed = new TreeSet<>(found.keySet());
    changed.removeIf(file -> Objects.equals(manifest.files().get(file), found.get(file)));
    return new Comparison(manifest.files().size(), changed, missing, added, digest);
  }

  /** What no manifest names: itself, and its signature. */
  private static boolean isBeside(String file) {
    return file.equals(Manifest.PATH) || file.equals(Manifest.PATH + SIGNATURE);
  }
}
