package derek.output;

import derek.diagnostic.SourcePosition;
import derek.output.StagedFile.Content;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The next site while it is made: takes each file as soon as it is complete, so that nobody need
 * hold its bytes. What is new goes into the staging folder; what is the same as in the last site
 * stays there and is taken over when the draft is published. For several threads at once.
 *
 * <p>Putting a file down never fails: what cannot be written is held in memory, and the first
 * reason is told when the draft is to be published. So a project's mistakes come before a disk's.
 */
public final class Draft implements AutoCloseable {
  private final Path site;
  private final Map<String, BasicFileAttributes> last;
  private final @Nullable Staging staging;
  private final boolean isForPublishing;
  private final AtomicReference<IOException> failure = new AtomicReference<>();
  private volatile boolean isTakenOver;

  /**
   * A draft to be published.
   *
   * @param site the folder of the last site
   * @param last the files in it
   * @param staging null where nothing may be written: then all is held in memory
   */
  Draft(Path site, Map<String, BasicFileAttributes> last, @Nullable Staging staging) {
    this(site, last, staging, staging != null);
  }

  private Draft(
      Path site,
      Map<String, BasicFileAttributes> last,
      @Nullable Staging staging,
      boolean isForPublishing) {
    this.site = site;
    this.last = last;
    this.staging = staging;
    this.isForPublishing = isForPublishing;
  }

  /**
   * A draft that will never be published, in a temporary folder that is deleted when it is closed.
   *
   * @throws UncheckedIOException where there is no room for it
   */
  public static Draft temporary() {
    Path folder = temporaryFolder();
    return new Draft(folder, Map.of(), new Staging(folder), false);
  }

  /**
   * The same, which can take over files of a site. Nobody keeps others from replacing that site
   * meanwhile: the caller looks afterwards whether it is as it was.
   *
   * @param site a folder that need not exist
   * @throws UncheckedIOException where there is no room for what is new
   */
  public static Draft over(Path site) {
    Path absolute = site.toAbsolutePath().normalize();
    return new Draft(absolute, files(absolute), new Staging(temporaryFolder()), false);
  }

  private static Map<String, BasicFileAttributes> files(Path site) {
    try {
      return OutputFolder.of(site).entries();
    } catch (IOException unreadable) {
      return Map.of();
    }
  }

  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("derek");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Takes a complete file; the path may turn out to be unusable only when it is published. */
  public StagedFile put(OutputFile file) {
    try {
      BasicFileAttributes earlier = last.get(file.path());
      if (earlier != null && isSame(file, earlier)) {
        return new StagedFile(file, inFolder(site, file.path()), earlier);
      }
      return new StagedFile(file, written(file), null);
    } catch (IOException e) {
      failure.compareAndSet(null, e);
    } catch (InvalidPathException e) {
      failure.compareAndSet(null, new IOException(e.getMessage(), e));
    }
    return new StagedFile(file, file::bytes, null);
  }

  /**
   * Takes over a file of the last site, of which the caller knows that it is as it was.
   *
   * @param length in bytes
   * @return empty where there is no file of this length
   */
  public Optional<StagedFile> keep(
      String path, int length, String sha256, Supplier<Map<String, SourcePosition>> origins) {
    BasicFileAttributes earlier = last.get(path);
    return earlier != null && earlier.isRegularFile() && earlier.size() == length
        ? Optional.of(new StagedFile(path, sha256, origins, inFolder(site, path), earlier))
        : Optional.empty();
  }

  /**
   * Takes over the files that stay as they are, while others still look at them; else publishing
   * does it. Nothing is taken over where the draft is not to be published, or has nothing new.
   *
   * @param files all of the draft's
   */
  public void takeOver(List<StagedFile> files) {
    if (isForPublishing && files.stream().anyMatch(each -> !each.isUnchanged())) {
      try {
        takeOver(files.stream().filter(StagedFile::isUnchanged).map(StagedFile::path));
      } catch (IOException e) {
        failure.compareAndSet(null, e);
      }
    }
  }

  /** The same, where it has not been done. */
  void complete(List<String> unchanged) throws IOException {
    if (!isTakenOver) {
      takeOver(unchanged.stream());
    }
  }

  private void takeOver(Stream<String> unchanged) throws IOException {
    Staging target = Objects.requireNonNull(staging);
    try {
      unchanged.toList().parallelStream().forEach(path -> takeOver(path, target));
      isTakenOver = true;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void takeOver(String path, Staging target) {
    try {
      target.keep(site, path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isSame(OutputFile file, BasicFileAttributes earlier) throws IOException {
    return earlier.isRegularFile()
        && earlier.size() == file.bytes().length
        && Arrays.equals(Files.readAllBytes(site.resolve(file.path())), file.bytes());
  }

  private Content written(OutputFile file) throws IOException {
    if (staging == null || failure.get() != null) {
      return file::bytes;
    }
    staging.write(file.path(), file.bytes());
    return inFolder(staging.folder(), file.path());
  }

  private static Content inFolder(Path folder, String path) {
    return () -> Files.readAllBytes(folder.resolve(path));
  }

  /** Why a file could not be put down; empty where all could. */
  Optional<IOException> failure() {
    return Optional.ofNullable(failure.get());
  }

  /** Deletes what has not been published; what cannot be deleted, the next build will. */
  @Override
  public void close() {
    if (staging != null) {
      OutputFolder.discard(staging.folder());
    }
  }
}
