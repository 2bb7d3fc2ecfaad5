package derek.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The folder of the next site while it is made: new files are written, unchanged ones taken over.
 * It is there from the first file on. For several threads at once.
 */
final class Staging {
  private final Path folder;
  private final Set<Path> made = ConcurrentHashMap.newKeySet();
  private volatile boolean linkable = true;

  /**
   * A staging folder.
   *
   * @param folder of the next site; nothing else may be in it
   */
  Staging(Path folder) {
    this.folder = folder;
  }

  Path folder() {
    return folder;
  }

  /** Writes a file that is not there yet. */
  void write(String path, byte[] bytes) throws IOException {
    Files.write(target(path), bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  /**
   * Takes over a file of the last site with its time stamp: as a second name for the same file,
   * which costs no copy and leaves the last site as it is, or as a copy where a file system (FAT on
   * a USB stick) has no second names.
   */
  void keep(Path site, String path) throws IOException {
    Path target = target(path);
    if (linkable) {
      try {
        Files.createLink(target, site.resolve(path));
        return;
      } catch (UnsupportedOperationException | IOException noLinks) {
        linkable = false;
      }
    }
    Files.copy(site.resolve(path), target, StandardCopyOption.COPY_ATTRIBUTES);
  }

  private Path target(String path) throws IOException {
    Path target = folder.resolve(path);
    Path parent = target.getParent();
    if (!made.contains(parent)) {
      Files.createDirectories(parent);
      made.add(parent);
    }
    return target;
  }
}
