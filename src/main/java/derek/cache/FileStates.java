package derek.cache;

import derek.digest.Sha256;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The state of files, told without reading them: names, sizes, times of change and, on Unix, the
 * inode with the time at which it was last changed in any way, which no program can set. Whatever
 * writes to a file, replaces, adds, removes or renames one changes it.
 *
 * @param digest of the states of all files; SHA-256
 * @param newest when any of the files was last changed; {@link Instant#MIN} where there are none
 * @param files the state of each file
 */
public record FileStates(String digest, Instant newest, Map<Path, String> files) {
  private static final String UNIX =
      "unix:isDirectory,isSymbolicLink,size,lastModifiedTime,ctime,ino";
  private static final String BASIC =
      "isDirectory,isSymbolicLink,size,lastModifiedTime,creationTime";

  static final FileStates NONE = new FileStates("", Instant.MIN, Map.of());

  /**
   * The states of files and of all that is in folders; one that is not there has a state as well.
   *
   * @throws IOException where they cannot be told, as with a link to a folder
   */
  public static FileStates of(List<Path> roots) throws IOException {
    Scan scan = new Scan();
    for (Path root : roots) {
      scan.add(root);
    }
    return scan.result();
  }

  /**
   * The state that one file has now.
   *
   * @throws IOException where it cannot be told
   */
  static String of(Path file) throws IOException {
    return of(List.of(file)).files().getOrDefault(file, "");
  }

  /** One walk. */
  private static final class Scan {
    private final MessageDigest digest = Sha256.newDigest();
    private final DataOutputStream out =
        new DataOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
    private Instant newest = Instant.MIN;
    private final Map<Path, String> files = new HashMap<>();

    FileStates result() {
      return new FileStates(HexFormat.of().formatHex(digest.digest()), newest, files);
    }

    void add(Path path) throws IOException {
      String attributes =
          path.getFileSystem().supportedFileAttributeViews().contains("unix") ? UNIX : BASIC;
      try {
        add(path, attributes, Files.readAttributes(path, attributes, LinkOption.NOFOLLOW_LINKS));
      } catch (NoSuchFileException absent) {
        out.writeUTF("-");
      }
    }

    private void add(Path path, String attributes, Map<String, Object> state) throws IOException {
      out.writeUTF(String.valueOf(path.getFileName()));
      if (Boolean.TRUE.equals(state.get("isDirectory"))) {
        addFolder(path);
      } else if (Boolean.TRUE.equals(state.get("isSymbolicLink"))) {
        addLink(path, attributes);
      } else {
        addFile(path, state);
      }
    }

    private void addFolder(Path folder) throws IOException {
      List<Path> entries = new ArrayList<>();
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
        stream.forEach(entries::add);
      }
      entries.sort(null);
      out.writeInt(entries.size());
      for (Path entry : entries) {
        add(entry);
      }
    }

    private void addLink(Path link, String attributes) throws IOException {
      Map<String, Object> target = Files.readAttributes(link, attributes);
      if (Boolean.TRUE.equals(target.get("isDirectory"))) {
        throw new IOException("a link to a folder: " + link);
      }
      out.writeUTF(Files.readSymbolicLink(link).toString());
      addFile(link, target);
    }

    private void addFile(Path path, Map<String, Object> state) throws IOException {
      Object changed = state.get("ctime");
      Instant modified = instant(known(state, "lastModifiedTime"));
      Instant touched = instant(changed == null ? known(state, "creationTime") : changed);
      String text = known(state, "size") + " " + modified + " " + touched + " " + state.get("ino");
      out.writeUTF(text);
      files.put(path, text);
    }

    private static Object known(Map<String, Object> state, String attribute) {
      return Objects.requireNonNull(state.get(attribute), attribute);
    }

    private Instant instant(Object time) {
      Instant instant = ((FileTime) time).toInstant();
      newest = instant.isAfter(newest) ? instant : newest;
      return instant;
    }
  }
}
