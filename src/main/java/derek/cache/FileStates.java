package derek.cache;

import derek.digest.Sha256;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
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
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The state of files, told without reading them: names, sizes, times of change and, on Unix, the
 * inode with the time at which it was last changed in any way, which no program can set. Whatever
 * writes to a file, replaces, adds, removes or renames one changes it.
 *
 * @param digest of the states of all files; SHA-256
 * @param newest when any of the files was last changed; {@link Instant#MIN} where there are none
 * @param files the state of each file
 * @param folders what lies where
 */
public record FileStates(String digest, Instant newest, Map<Path, State> files, Folders folders) {
  private static final String UNIX =
      "unix:isDirectory,isSymbolicLink,isOther,size,lastModifiedTime,ctime,ino";
  private static final String BASIC =
      "isDirectory,isSymbolicLink,isOther,size,lastModifiedTime,creationTime";

  static final FileStates NONE = new FileStates("", Instant.MIN, Map.of(), Folders.ON_DISK);

  /**
   * The state of one file; times in nanoseconds since 1970.
   *
   * @param touched when it was last changed in any way; where that is not told, when it was made
   * @param inode 0 where there is none
   */
  record State(long size, long modified, long touched, long inode) {

    private static State of(Map<String, Object> attributes) {
      Object changed = attributes.get("ctime");
      Object inode = attributes.get("ino");
      return new State(
          (Long) known(attributes, "size"),
          nanos(known(attributes, "lastModifiedTime")),
          nanos(changed == null ? known(attributes, "creationTime") : changed),
          inode == null ? 0 : (Long) inode);
    }

    private static Object known(Map<String, Object> attributes, String name) {
      return Objects.requireNonNull(attributes.get(name), name);
    }

    private static long nanos(Object time) {
      return ((FileTime) time).to(TimeUnit.NANOSECONDS);
    }

    void write(PackWriter out) {
      out.number(size).number(modified).number(touched).number(inode);
    }

    static State read(PackReader in) {
      return new State(in.longNumber(), in.longNumber(), in.longNumber(), in.longNumber());
    }
  }

  /**
   * The states of files and of all that is in folders; one that is not there has a state as well.
   *
   * @throws IOException where they cannot be told, as with a link to a folder or a pipe
   */
  public static FileStates of(List<Path> roots) throws IOException {
    return new Walk().of(roots);
  }

  /**
   * The state that one file has now, or the file that a link leads to; null for a folder.
   *
   * @throws IOException where it cannot be told
   */
  static @Nullable State of(Path file) throws IOException {
    Map<String, Object> attributes = Files.readAttributes(file, attributes(file));
    return isSet(attributes, "isDirectory") ? null : State.of(attributes);
  }

  private static String attributes(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("unix") ? UNIX : BASIC;
  }

  private static boolean isSet(Map<String, Object> attributes, String name) {
    return Boolean.TRUE.equals(attributes.get(name));
  }

  /** What one walk sees, in several threads where a folder holds much. */
  private static final class Walk {
    private final Map<Path, State> files = new ConcurrentHashMap<>();
    private final Map<Path, List<Path>> folders = new ConcurrentHashMap<>();
    private final Set<Path> links = ConcurrentHashMap.newKeySet();

    FileStates of(List<Path> roots) throws IOException {
      Scan scan = new Scan(this);
      for (Path root : roots) {
        scan.add(root);
      }
      return new FileStates(
          HexFormat.of().formatHex(scan.digest.digest()),
          newest(),
          files,
          new Folders(folders, files.keySet(), links));
    }

    private Instant newest() {
      long newest = Long.MIN_VALUE;
      for (State state : files.values()) {
        newest = Math.max(newest, Math.max(state.modified(), state.touched()));
      }
      return files.isEmpty()
          ? Instant.MIN
          : FileTime.from(newest, TimeUnit.NANOSECONDS).toInstant();
    }
  }

  /** The part of a walk that one thread makes, and its digest. */
  private static final class Scan {
    /** With more entries, a folder is divided among threads. */
    private static final int MOST = 256;

    private final MessageDigest digest = Sha256.newDigest();
    private final DataOutputStream out =
        new DataOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
    private final Walk walk;

    Scan(Walk walk) {
      this.walk = walk;
    }

    void add(Path root) throws IOException {
      add(root, attributes(root));
    }

    private void add(Path path, String attributes) throws IOException {
      try {
        add(path, attributes, Files.readAttributes(path, attributes, LinkOption.NOFOLLOW_LINKS));
      } catch (NoSuchFileException absent) {
        out.writeUTF("-");
      }
    }

    private void add(Path path, String attributes, Map<String, Object> state) throws IOException {
      out.writeUTF(String.valueOf(path.getFileName()));
      if (isSet(state, "isDirectory")) {
        addFolder(path, attributes);
      } else if (isSet(state, "isSymbolicLink")) {
        addLink(path, attributes);
      } else {
        addFile(path, state);
      }
    }

    private void addFolder(Path folder, String attributes) throws IOException {
      List<Path> entries = new ArrayList<>();
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
        stream.forEach(entries::add);
      }
      entries.sort(null);
      walk.folders.put(folder, entries);
      out.writeInt(entries.size());
      if (entries.size() > MOST) {
        addDivided(entries, attributes);
      } else {
        for (Path entry : entries) {
          add(entry, attributes);
        }
      }
    }

    private void addDivided(List<Path> entries, String attributes) throws IOException {
      List<List<Path>> pieces = new ArrayList<>();
      for (int start = 0; start < entries.size(); start += MOST) {
        pieces.add(entries.subList(start, Math.min(start + MOST, entries.size())));
      }
      try {
        for (byte[] each :
            pieces.parallelStream().map(piece -> digest(piece, attributes)).toList()) {
          out.write(each);
        }
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }

    /** The digest of some entries, which another thread looks at. */
    private byte[] digest(List<Path> entries, String attributes) {
      Scan scan = new Scan(walk);
      try {
        for (Path entry : entries) {
          scan.add(entry, attributes);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return scan.digest.digest();
    }

    private void addLink(Path link, String attributes) throws IOException {
      walk.links.add(link);
      Map<String, Object> target = Files.readAttributes(link, attributes);
      if (isSet(target, "isDirectory")) {
        throw new IOException("a link to a folder: " + link);
      }
      out.writeUTF(Files.readSymbolicLink(link).toString());
      addFile(link, target);
    }

    private void addFile(Path path, Map<String, Object> attributes) throws IOException {
      if (isSet(attributes, "isOther")) {
        throw new IOException("neither a file nor a folder: " + path);
      }
      State state = State.of(attributes);
      out.writeLong(state.size());
      out.writeLong(state.modified());
      out.writeLong(state.touched());
      out.writeLong(state.inode());
      walk.files.put(path, state);
    }
  }
}
