package derek.output;

import derek.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts a site on disk, all or nothing: it is made whole in a staging folder beside the output,
 * which then takes the output's place by renaming.
 *
 * <ul>
 *   <li>Killed at any moment, the last site is whole: no file of it is written to or moved. It
 *       stands in its place, or, for the instant between two renames, in a folder beside it, from
 *       where the next {@link #open} puts it back. Writing changed files in place would save the
 *       second folder, but a build killed halfway would leave pages of two sites.
 *   <li>A file whose bytes are the same keeps its time stamp, and a site that is the same is not
 *       touched at all. Sameness is of bytes, read anew each time: a site that a full disk or a
 *       stray hand damaged is mended by the next build.
 *   <li>It replaces only what a site writer wrote; {@code README.md} in the root stays.
 * </ul>
 *
 * <p>One writer for one output at a time, across processes, from {@link #open} to {@link #close}; a
 * writer is used by one thread. It does not force bytes onto the disk: after a power cut, build
 * again.
 */
public final class SiteWriter implements AutoCloseable {
  private final OutputFolder folder;
  private final OutputProblems words;
  private final @Nullable BuildLock lock;
  private final List<Diagnostic> problems;

  private SiteWriter(
      OutputFolder folder,
      OutputProblems words,
      @Nullable BuildLock lock,
      List<Diagnostic> problems) {
    this.folder = folder;
    this.words = words;
    this.lock = lock;
    this.problems = List.copyOf(problems);
  }

  /**
   * A writer for an output folder, which need not exist. Does at once what a build that fails would
   * never come to: it takes the lock, repairs what a killed build left, and looks whether it may
   * write here.
   *
   * @param output any folder but a file system's root; diagnostics name it as it is given here
   */
  public static SiteWriter open(Path output) {
    OutputFolder folder = OutputFolder.of(output.toAbsolutePath().normalize());
    OutputProblems words = new OutputProblems(output.toString().replace('\\', '/'));
    if (Files.isSymbolicLink(folder.site())) {
      return new SiteWriter(folder, words, null, List.of(words.symbolicLink()));
    }
    if (Files.isRegularFile(folder.site(), LinkOption.NOFOLLOW_LINKS)) {
      return new SiteWriter(folder, words, null, List.of(words.file()));
    }
    try {
      return locked(folder, words);
    } catch (IOException failure) {
      return new SiteWriter(folder, words, null, List.of(words.notWritable(failure)));
    }
  }

  private static SiteWriter locked(OutputFolder folder, OutputProblems words) throws IOException {
    Files.createDirectories(folder.site().resolveSibling("."));
    BuildLock lock = BuildLock.acquire(folder.lock());
    if (!lock.isOurs()) {
      return new SiteWriter(folder, words, lock, List.of(words.inUse(lock.holder())));
    }
    try {
      folder.recover();
      List<Diagnostic> problems = foreign(folder, words, folder.entries());
      return new SiteWriter(folder, words, lock, problems);
    } catch (IOException failure) {
      return new SiteWriter(folder, words, lock, List.of(words.notWritable(failure)));
    }
  }

  /** Why nothing can be written here; empty where, as far as can be told beforehand, it can. */
  public List<Diagnostic> problems() {
    return problems;
  }

  /** Makes these files the site. Whatever goes wrong is in the report, and the last site stands. */
  public WriteReport write(List<OutputFile> files) {
    List<Diagnostic> refusals = new ArrayList<>(problems);
    refusals.addAll(PathRules.check(words.name(), files));
    if (!refusals.isEmpty()) {
      return WriteReport.refused(refusals);
    }
    try {
      return replace(files);
    } catch (IOException failure) {
      discard(folder.staging());
      return WriteReport.refused(List.of(words.notWritable(failure)));
    }
  }

  private WriteReport replace(List<OutputFile> files) throws IOException {
    folder.recover();
    SortedMap<String, BasicFileAttributes> last = folder.entries();
    List<Diagnostic> foreign = foreign(folder, words, last);
    if (!foreign.isEmpty()) {
      return WriteReport.refused(foreign);
    }
    WriteReport report = compare(files, last);
    SiteMarker marker = SiteMarker.of(files);
    if (!isInPlace(report, marker)) {
      stage(files, marker, Set.copyOf(report.unchanged()));
      folder.swap();
      discard(folder.previous());
    }
    return report;
  }

  private WriteReport compare(List<OutputFile> files, Map<String, BasicFileAttributes> last)
      throws IOException {
    SortedMap<String, BasicFileAttributes> removed = new TreeMap<>(last);
    removed.remove(SiteMarker.NAME);
    removed.remove(OutputFolder.KEPT);
    List<String> written = new ArrayList<>();
    List<String> unchanged = new ArrayList<>();
    for (OutputFile file : files) {
      BasicFileAttributes earlier = removed.remove(file.path());
      (isSame(file, earlier) ? unchanged : written).add(file.path());
    }
    written.sort(null);
    unchanged.sort(null);
    return new WriteReport(written, unchanged, List.copyOf(removed.keySet()), List.of());
  }

  private boolean isSame(OutputFile file, @Nullable BasicFileAttributes earlier)
      throws IOException {
    return earlier != null
        && earlier.isRegularFile()
        && earlier.size() == file.bytes().length
        && Arrays.equals(Files.readAllBytes(folder.site().resolve(file.path())), file.bytes());
  }

  private boolean isInPlace(WriteReport report, SiteMarker marker) throws IOException {
    return report.written().isEmpty()
        && report.removed().isEmpty()
        && SiteMarker.read(folder.site()).equals(Optional.of(marker));
  }

  private void stage(List<OutputFile> files, SiteMarker marker, Set<String> unchanged)
      throws IOException {
    Staging staging = new Staging(folder);
    if (Files.exists(folder.site().resolve(OutputFolder.KEPT))) {
      staging.keep(OutputFolder.KEPT);
    }
    for (OutputFile file : files) {
      if (unchanged.contains(file.path())) {
        staging.keep(file.path());
      } else {
        staging.write(file.path(), file.bytes());
      }
    }
    staging.write(SiteMarker.NAME, marker.bytes());
  }

  /** Deletes a folder that is of no more use; what cannot be deleted, the next build will. */
  private static void discard(Path folder) {
    try {
      OutputFolder.delete(folder);
    } catch (IOException stillInUse) {
      // Windows keeps a file that somebody has open; the site stands all the same.
    }
  }

  private static List<Diagnostic> foreign(
      OutputFolder folder, OutputProblems words, Map<String, BasicFileAttributes> entries)
      throws IOException {
    Optional<SiteMarker> marker = SiteMarker.read(folder.site());
    List<String> strangers = SiteMarker.strangers(marker, entries);
    if (strangers.isEmpty()) {
      return List.of();
    }
    return List.of(marker.isPresent() ? words.strangers(strangers) : words.notOurs(strangers));
  }

  @Override
  public void close() {
    if (lock != null) {
      try {
        lock.close();
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }
}
