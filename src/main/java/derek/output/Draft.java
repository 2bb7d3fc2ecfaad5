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
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
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
  private final AtomicReference<IOException> failure = new AtomicReference<>();

  /**
   * A draft.
   *
   * @param site the folder of the last site
   * @param last the files in it
   * @param staging null where nothing may be written: then all is held in memory
   */
  Draft(Path site, Map<String, BasicFileAttributes> last, @Nullable Staging staging) {
    this.site = site;
    this.last = last;
    this.staging = staging;
  }

  /**
   * A draft that will never be published, in a temporary folder that is deleted when it is closed.
   *
   * @throws UncheckedIOException where there is no room for it
   */
  public static Draft temporary() {
    Path folder = temporaryFolder();
    return new Draft(folder, Map.of(), new Staging(folder));
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
    return new Draft(absolute, files(absolute), new Staging(temporaryFolder()));
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
