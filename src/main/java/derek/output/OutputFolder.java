package derek.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The output folder and its two neighbours: {@code staging}, where the next site is made, and
 * {@code previous}, where the last one stands while they change places. They are neighbours because
 * only within one file system is a rename atomic.
 *
 * @param site where the site goes
 */
record OutputFolder(Path site, Path staging, Path previous, Path lock) {
  /** The one file that belongs to the repository, not to the site, and outlives every build. */
  static final String KEPT = "README.md";

  /** What file managers leave in any folder that somebody looks at. */
  private static final Set<String> DROPPINGS = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

  /** With more entries, a folder is deleted by several threads. */
  private static final int MANY = 256;

  /** Somebody's signature of the site as it is; a site that differs takes its place without it. */
  private static final String SIGNATURE = "manifest.json.sig";

  /** The folder of a path that has a name: not the root of a file system. */
  static OutputFolder of(Path site) {
    Path name = site.getFileName();
    if (name == null) {
      throw new IllegalArgumentException("a file system's root cannot be the output: " + site);
    }
    return new OutputFolder(
        site,
        site.resolveSibling("." + name + ".staging"),
        site.resolveSibling("." + name + ".previous"),
        site.resolveSibling("." + name + ".lock"));
  }

  /**
   * Puts right what a killed build left. The site is whole in every state: it stands in its place,
   * or, between the two renames of {@link #swap()}, it stands in {@code previous} and goes back.
   */
  void recover() throws IOException {
    restore();
    delete(staging);
  }

  private void restore() throws IOException {
    if (Files.exists(previous, LinkOption.NOFOLLOW_LINKS)) {
      if (SiteMarker.read(site).isPresent()) {
        delete(previous);
      } else if (entries().keySet().stream().allMatch(KEPT::equals)) {
        delete(site);
        Files.move(previous, site, StandardCopyOption.ATOMIC_MOVE);
      }
    }
  }

  /** The files and links in the folder, by their path in it, without what others put there. */
  SortedMap<String, BasicFileAttributes> entries() throws IOException {
    SortedMap<String, BasicFileAttributes> entries = new TreeMap<>();
    if (Files.exists(site)) {
      Files.walkFileTree(site, new EntryVisitor(site, entries));
    }
    return entries;
  }

  /**
   * Makes the staged site the site. A process that dies between the two renames leaves no folder
   * there, never a mixture; {@link #recover()} puts the last site back.
   */
  void swap() throws IOException {
    if (!Files.exists(site)) {
      Files.move(staging, site, StandardCopyOption.ATOMIC_MOVE);
      return;
    }
    Files.move(site, previous, StandardCopyOption.ATOMIC_MOVE);
    try {
      Files.move(staging, site, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failed) {
      Files.move(previous, site, StandardCopyOption.ATOMIC_MOVE);
      throw failed;
    }
  }

  /** Deletes a folder with all that is in it, and links as links; nothing where it is not there. */
  static void delete(Path folder) throws IOException {
    try {
      if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
        deleteAll(folder);
      }
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
  }

  private static void deleteAll(Path path) {
    try {
      if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
        List<Path> entries = children(path);
        (entries.size() > MANY ? entries.parallelStream() : entries.stream())
            .forEach(OutputFolder::deleteAll);
      }
      Files.delete(path);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.toList();
    }
  }

  /** Deletes a folder that is of no more use; what cannot be deleted, the next build will. */
  static void discard(Path folder) {
    try {
      delete(folder);
    } catch (IOException stillInUse) {
      // Windows keeps a file that somebody has open; the site stands all the same.
    }
  }

  private static final class EntryVisitor extends SimpleFileVisitor<Path> {
    private final Path root;
    private final SortedMap<String, BasicFileAttributes> entries;

    EntryVisitor(Path root, SortedMap<String, BasicFileAttributes> entries) {
      this.root = root;
      this.entries = entries;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String path = root.relativize(file).toString().replace('\\', '/');
      if (!DROPPINGS.contains(file.getFileName().toString()) && !path.equals(SIGNATURE)) {
        entries.put(path, attributes);
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
