package derek.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/** The next site while it is made: new files are written, unchanged ones taken over. */
final class Staging {
  private final Path folder;
  private final Path site;
  private final Set<Path> made = new HashSet<>();
  private boolean linkable = true;

  /** An empty staging folder; the output folder's neighbour must not exist yet. */
  Staging(OutputFolder output) throws IOException {
    this.folder = output.staging();
    this.site = output.site();
    Files.createDirectory(folder);
    made.add(folder);
  }

  void write(String path, byte[] bytes) throws IOException {
    Files.write(target(path), bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  /**
   * Takes over a file of the last site with its time stamp: as a second name for the same file,
   * which costs no copy and leaves the last site as it is, or as a copy where a file system (FAT on
   * a USB stick) has no second names.
   */
  void keep(String path) throws IOException {
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
    if (made.add(target.getParent())) {
      Files.createDirectories(target.getParent());
    }
    return target;
  }
}
