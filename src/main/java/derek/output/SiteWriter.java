package derek.output;

import derek.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
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
 *       stray hand damaged is mended by the next build; one that changes while it is compared is
 *       left alone.
 *   <li>It replaces only what a site writer wrote; {@code README.md} in the root stays.
 * </ul>
 *
 * <p>One writer for one output at a time, across processes, from {@link #open} to {@link #close}; a
 * writer is used by one thread, the {@link Draft} that it gives by several. It does not force bytes
 * onto the disk: after a power cut, build again.
 */
public final class SiteWriter implements AutoCloseable {
  private static final SortedMap<String, BasicFileAttributes> NOTHING =
      Collections.emptySortedMap();

  private final OutputFolder folder;
  private final OutputProblems words;
  private final @Nullable BuildLock lock;
  private final SortedMap<String, BasicFileAttributes> last;
  private final List<Diagnostic> problems;
  private CompletableFuture<Void> discarding = CompletableFuture.completedFuture(null);

  private SiteWriter(
      OutputFolder folder,
      OutputProblems words,
      @Nullable BuildLock lock,
      SortedMap<String, BasicFileAttributes> last,
      List<Diagnostic> problems) {
    this.folder = folder;
    this.words = words;
    this.lock = lock;
    this.last = last;
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
      return new SiteWriter(folder, words, null, NOTHING, List.of(words.symbolicLink()));
    }
    if (Files.isRegularFile(folder.site(), LinkOption.NOFOLLOW_LINKS)) {
      return new SiteWriter(folder, words, null, NOTHING, List.of(words.file()));
    }
    try {
      return locked(folder, words);
    } catch (IOException failure) {
      return new SiteWriter(folder, words, null, NOTHING, List.of(words.notWritable(failure)));
    }
  }

  private static SiteWriter locked(OutputFolder folder, OutputProblems words) throws IOException {
    Files.createDirectories(folder.site().resolveSibling("."));
    BuildLock lock = BuildLock.acquire(folder.lock());
    if (!lock.isOurs()) {
      return new SiteWriter(folder, words, lock, NOTHING, List.of(words.inUse(lock.holder())));
    }
    try {
      folder.recover();
      SortedMap<String, BasicFileAttributes> last = folder.entries();
      return new SiteWriter(folder, words, lock, last, foreign(folder, words, last));
    } catch (IOException failure) {
      return new SiteWriter(folder, words, lock, NOTHING, List.of(words.notWritable(failure)));
    }
  }

  /** Why nothing can be written here; empty where, as far as can be told beforehand, it can. */
  public List<Diagnostic> problems() {
    return problems;
  }

  /**
   * The next site, to be filled; one at a time, and nothing is written where there are problems.
   */
  public Draft draft() {
    return new Draft(
        folder.site(), last, problems.isEmpty() ? new Staging(folder.staging()) : null);
  }

  /**
   * Makes these files the site. Whatever goes wrong is in the report, and the last site stands.
   *
   * @param files all of the draft's, in whatever order
   */
  public WriteReport publish(Draft draft, List<StagedFile> files) {
    List<Diagnostic> refusals = new ArrayList<>(problems);
    refusals.addAll(PathRules.check(words.name(), files));
    if (!refusals.isEmpty()) {
      return WriteReport.refused(refusals);
    }
    try {
      if (draft.failure().isPresent()) {
        throw draft.failure().get();
      }
      return replace(draft, files);
    } catch (IOException failure) {
      return WriteReport.refused(List.of(words.notWritable(failure)));
    } finally {
      draft.close();
    }
  }

  private WriteReport replace(Draft draft, List<StagedFile> files) throws IOException {
    SortedMap<String, BasicFileAttributes> now = folder.entries();
    List<Diagnostic> foreign = foreign(folder, words, now);
    if (!foreign.isEmpty()) {
      return WriteReport.refused(foreign);
    }
    WriteReport report = compare(files, now);
    SiteMarker marker = SiteMarker.of(files);
    if (!isInPlace(report, marker)) {
      draft.complete(report.unchanged());
      complete(marker);
      folder.swap();
      discarding = CompletableFuture.runAsync(() -> OutputFolder.discard(folder.previous()));
    }
    return report;
  }

  private static WriteReport compare(List<StagedFile> files, Map<String, BasicFileAttributes> now)
      throws IOException {
    SortedMap<String, BasicFileAttributes> removed = new TreeMap<>(now);
    removed.remove(SiteMarker.NAME);
    removed.remove(OutputFolder.KEPT);
    List<String> written = new ArrayList<>();
    List<String> unchanged = new ArrayList<>();
    for (StagedFile file : files) {
      BasicFileAttributes current = removed.remove(file.path());
      if (file.last().isEmpty()) {
        written.add(file.path());
      } else if (isAsItWas(file.last().get(), current)) {
        unchanged.add(file.path());
      } else {
        throw new IOException(file.path() + " was changed while the site was built");
      }
    }
    written.sort(null);
    unchanged.sort(null);
    return new WriteReport(written, unchanged, List.copyOf(removed.keySet()), List.of());
  }

  private static boolean isAsItWas(BasicFileAttributes then, @Nullable BasicFileAttributes now) {
    return now != null
        && now.isRegularFile()
        && now.size() == then.size()
        && now.lastModifiedTime().equals(then.lastModifiedTime());
  }

  private boolean isInPlace(WriteReport report, SiteMarker marker) throws IOException {
    return report.written().isEmpty()
        && report.removed().isEmpty()
        && SiteMarker.read(folder.site()).equals(Optional.of(marker));
  }

  /** Adds to the staging folder what the files of the draft are not. */
  private void complete(SiteMarker marker) throws IOException {
    Staging staging = new Staging(folder.staging());
    if (Files.exists(folder.site().resolve(OutputFolder.KEPT))) {
      staging.keep(folder.site(), OutputFolder.KEPT);
    }
    staging.write(SiteMarker.NAME, marker.bytes());
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

  /** Waits until nothing is left of the site before, and lets others write here. */
  @Override
  public void close() {
    discarding.join();
    if (lock != null) {
      try {
        lock.close();
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }
}
