package derek.mirror;

import derek.cache.FileDigests;
import derek.cache.Folders;
import derek.digest.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** SHA-256 (FIPS 180-4), in lower-case hexadecimal. */
final class Digest {
  private static final int BUFFER = 1 << 16;

  private Digest() {}

  static String of(byte[] bytes) {
    return Sha256.hex(bytes);
  }

  static String of(Path file) throws IOException {
    return of(Files.readAllBytes(file));
  }

  /** Of a file, which is read only where its digest is not known, and is known from then on. */
  static String of(Path file, FileDigests known) throws IOException {
    Optional<String> before = known.of(file);
    if (before.isPresent()) {
      return before.get();
    }
    String digest = of(file);
    known.put(file, digest);
    return digest;
  }

  static String of(InputStream stream) throws IOException {
    MessageDigest digest = Sha256.newDigest();
    byte[] buffer = new byte[BUFFER];
    for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
      digest.update(buffer, 0, read);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /**
   * Of a folder: of the list that {@code sha256sum} prints of its files, sorted by path. Hidden
   * files and editors' back-ups ({@code *~}) do not count.
   */
  static String ofFolder(Path folder, FileDigests known) throws IOException {
    SortedMap<String, Path> files = new TreeMap<>();
    addFiles("", folder, known.folders(), files);
    StringBuilder list = new StringBuilder();
    lines(files, known).forEach(list::append);
    return of(list.toString().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Adds the files of a folder and of those in it, but not of folders that links lead to.
   *
   * @param path the folder's, with a slash behind it; empty for the first
   */
  private static void addFiles(
      String path, Path folder, Folders folders, SortedMap<String, Path> files) throws IOException {
    for (Path entry : folders.entries(folder)) {
      String name = entry.getFileName().toString();
      if (name.startsWith(".")) {
        continue;
      }
      if (folders.isFile(entry) && !name.endsWith("~")) {
        files.put(path + name, entry);
      } else if (folders.isFolder(entry) && !folders.isSymbolicLink(entry)) {
        addFiles(path + name + "/", entry, folders, files);
      }
    }
  }

  /** A line for each file, in their order. */
  private static List<String> lines(SortedMap<String, Path> files, FileDigests known)
      throws IOException {
    try {
      return List.copyOf(files.entrySet()).parallelStream()
          .map(file -> ofReadable(file.getValue(), known) + "  " + file.getKey() + "\n")
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static String ofReadable(Path file, FileDigests known) {
    try {
      return of(file, known);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
