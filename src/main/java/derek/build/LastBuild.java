package derek.build;

import derek.cache.FileDigests;
import derek.cache.FileStates;
import derek.digest.ProgramPlace;
import derek.site.Generator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * What the last build was made from and what came of it, so that one that would do the same again
 * is done at once. It is believed only where nothing at all has changed: no file of the content,
 * the theme, the sources' texts, the site or the program (by their {@link FileStates}), no option,
 * no Java. What cannot be told counts as changed.
 */
final class LastBuild {
  private static final String NAME = "last-build";

  /** Within this time, two changes may bear one time stamp, as systems count at their coarsest. */
  private static final Duration COARSE_TICK = Duration.ofSeconds(2);

  private static final Duration FINE_TICK = Duration.ofMillis(20);

  private final ProjectLayout layout;
  private final ReportFile file;
  private final @Nullable String inputs;
  private final @Nullable FileStates project;
  private final CompletableFuture<Optional<String>> site;

  private LastBuild(
      ProjectLayout layout,
      BuildOptions options,
      @Nullable FileStates project,
      CompletableFuture<Optional<String>> site) {
    this.layout = layout;
    this.file = new ReportFile(layout.memory().resolve(NAME));
    this.project = project;
    this.inputs = project == null ? null : project.digest() + " " + setting(layout, options) + " ";
    this.site = site;
  }

  /** Looks at everything that a build is made from; to be asked before any of it is read. */
  static LastBuild of(ProjectLayout layout, BuildOptions options) {
    CompletableFuture<Optional<String>> site =
        CompletableFuture.supplyAsync(() -> siteState(layout));
    return new LastBuild(layout, options, project(layout, options), site);
  }

  /** The report of the last build, where this one would do the same again. */
  Optional<BuildReport> unchanged() {
    if (inputs == null) {
      return Optional.empty();
    }
    return site.join().flatMap(state -> file.read(inputs + state));
  }

  /** The digests of the project's files, as far as an earlier build has read them. */
  FileDigests digests() {
    return project == null
        ? FileDigests.none()
        : FileDigests.open(layout.memory().resolve("last-digests"), project);
  }

  /** The state of the site's files before this build; null where it cannot be told. */
  @Nullable String siteState() {
    return site.join().orElse(null);
  }

  /** Whether the site's files are still as they were before this build. */
  boolean isOfTheSite() {
    return site.join().equals(siteState(layout));
  }

  /**
   * Keeps what came of this build for the next one.
   *
   * @return the state of the files of the site that this build made; empty where it made none
   */
  Optional<String> remember(BuildReport report) {
    file.delete();
    if (report.outcome() != BuildReport.Outcome.BUILT) {
      return Optional.empty();
    }
    Optional<String> state = siteState(layout);
    if (inputs != null) {
      state.ifPresent(each -> file.write(inputs + each, report));
    }
    return state;
  }

  private static Optional<String> siteState(ProjectLayout layout) {
    try {
      return Optional.of(FileStates.of(List.of(layout.output())).digest());
    } catch (IOException untold) {
      return Optional.empty();
    }
  }

  /** Null where they cannot be told, or might change once more without bearing another time. */
  private static @Nullable FileStates project(ProjectLayout layout, BuildOptions options) {
    try {
      Instant now = now(layout.memory());
      Path texts = options.sourceTexts();
      FileStates project =
          FileStates.of(
              List.of(
                  layout.content(),
                  layout.schemas(),
                  layout.templates(),
                  layout.assets(),
                  texts == null ? layout.root().resolve("no-texts") : texts,
                  ProgramPlace.of(LastBuild.class)));
      boolean settled = project.newest().plus(tick(project.newest())).isBefore(now);
      return settled ? project : null;
    } catch (IOException untold) {
      return null;
    }
  }

  private static String setting(ProjectLayout layout, BuildOptions options) {
    return options
        + " "
        + layout.output().toAbsolutePath().normalize()
        + " "
        + Generator.NAME
        + " Java "
        + Runtime.version();
  }

  /** The time by the clock of the file system, which stamps the files. */
  private static Instant now(Path folder) throws IOException {
    Files.createDirectories(folder);
    Path stamp = Files.createTempFile(folder, "now", "");
    try {
      return Files.getLastModifiedTime(stamp).toInstant();
    } finally {
      Files.delete(stamp);
    }
  }

  private static Duration tick(Instant newest) {
    boolean coarse = newest.equals(newest.truncatedTo(ChronoUnit.MILLIS));
    return coarse ? COARSE_TICK : FINE_TICK;
  }
}
