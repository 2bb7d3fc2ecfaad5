package derek.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What lies in folders: as it was when {@link FileStates} looked at them, so that no stage need
 * walk them again, and on disk where they did not. Immutable.
 */
public final class Folders {
  /** All folders are looked at on disk. */
  public static final Folders ON_DISK = new Folders(Map.of(), Set.of(), Set.of());

  private final Map<Path, List<Path>> seen;
  private final Set<Path> files;
  private final Set<Path> links;

  /**
   * Folders that were looked at.
   *
   * @param seen the entries of each
   * @param files the entries that are files, or links to files
   * @param links the entries that are symbolic links
   */
  Folders(Map<Path, List<Path>> seen, Set<Path> files, Set<Path> links) {
    this.seen = seen;
    this.files = files;
    this.links = links;
  }

  /**
   * The entries of a folder, in no order that means anything.
   *
   * @throws IOException where it cannot be read
   */
  public List<Path> entries(Path folder) throws IOException {
    List<Path> known = seen.get(folder);
    if (known != null) {
      return known;
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.toList();
    }
  }

  /** Whether an entry is a folder, or a link to one. */
  public boolean isFolder(Path entry) {
    return isKnown(entry) ? seen.containsKey(entry) : Files.isDirectory(entry);
  }

  /** Whether an entry is a file, or a link to one. */
  public boolean isFile(Path entry) {
    return isKnown(entry) ? files.contains(entry) : Files.isRegularFile(entry);
  }

  public boolean isSymbolicLink(Path entry) {
    return isKnown(entry) ? links.contains(entry) : Files.isSymbolicLink(entry);
  }

  /** Links to folders have no state, so whatever stands in a folder that was seen is known. */
  private boolean isKnown(Path entry) {
    Path folder = entry.getParent();
    return seen.containsKey(entry) || (folder != null && seen.containsKey(folder));
  }
}
