package derek.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import derek.mirror.SiteCopy;
import derek.mirror.SmallProject;
import derek.output.SiteWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a machine can do to a build. Each time the last good site stays as it was, the message says
 * what to mend, and the next build heals.
 */
@DisabledOnOs(OS.WINDOWS)
class FaultsTest {
  private static final int LARGE = 3 << 20;
  private static final String NO_OVERRIDE = "--bounding-set=-dac_override,-dac_read_search";

  /** Starts the build so that permissions bind it, even where the tests run as root. */
  private static final String AS_ANYBODY =
      isRoot() ? "exec setpriv " + NO_OVERRIDE + " \"$@\"" : "";

  @TempDir Path folder;
  private Path project;
  private Path site;

  @BeforeEach
  void begin() throws IOException {
    project = folder.resolve("project");
    site = project.resolve("site-output");
    SmallProject.copyTo(project);
  }

  @Test
  void aFullDisk() throws IOException, InterruptedException {
    Path disk = Files.createDirectories(folder.resolve("disk"));
    assumeMounted(disk, "size=5m");
    try {
      site = disk.resolve("site");
      Map<String, String> before = built();
      makeLarge();
      assertRefused(run(""), before, "No space left on device");
      mount("-o", "remount,size=30m", disk.toString());
      assertHealed();
    } finally {
      unmount(disk);
    }
  }

  /** The same without a right to mount anything: no file may grow beyond a mebibyte. */
  @Test
  void noRoomForAFile() throws IOException, InterruptedException {
    Map<String, String> before = built();
    makeLarge();
    assertRefused(run("ulimit -f 1024"), before, "File too large");
    assertHealed();
  }

  @Test
  void aDiskThatIsReadOnly() throws IOException, InterruptedException {
    Path disk = Files.createDirectories(folder.resolve("disk"));
    assumeMounted(disk, "size=30m");
    try {
      site = disk.resolve("site");
      Map<String, String> before = built();
      makeLarge();
      mount("-o", "remount,ro", disk.toString());
      assertRefused(run(""), before, "Read-only file system");
      mount("-o", "remount,rw", disk.toString());
      assertHealed();
    } finally {
      unmount(disk);
    }
  }

  @Test
  void aFolderThatMayNotBeWrittenTo() throws IOException, InterruptedException {
    assumeBoundByPermissions();
    Path place = Files.createDirectories(folder.resolve("place"));
    site = place.resolve("site");
    Map<String, String> before = built();
    makeLarge();
    Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("r-xr-xr-x"));
    assertRefused(run(AS_ANYBODY), before, "no permission");
    Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwxr-xr-x"));
    assertHealed();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content/people/aigul-sample/en.md",
        "content/people",
        "templates/person.html",
        "assets/site.css"
      })
  void aFileThatCannotBeRead(String name) throws IOException, InterruptedException {
    Map<String, String> before = built();
    assumeBoundByPermissions();
    Path file = project.resolve(name);
    Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
    Files.setPosixFilePermissions(file, Set.of());
    DerekProcess.Outcome outcome = run(AS_ANYBODY);
    assertThat(outcome.code()).as(outcome.said()).isEqualTo(1);
    assertThat(outcome.said()).contains(name + ": error[unreadable-file]");
    assertThat(contents()).isEqualTo(before);
    Files.setPosixFilePermissions(file, permissions);
    makeLarge();
    assertHealed();
  }

  @Test
  void anotherFileSystem() throws IOException, InterruptedException {
    Path memory = Path.of("/dev/shm");
    assumeTrue(Files.isWritable(memory), "SKIPPED: no /dev/shm here");
    assumeTrue(
        !Files.getFileStore(memory).equals(Files.getFileStore(project)),
        "SKIPPED: /dev/shm is no other file system here");
    Path place = Files.createTempDirectory(memory, "derek-test");
    try {
      site = place.resolve("site");
      built();
      makeLarge();
      assertHealed();
    } finally {
      SmallProject.delete(place);
    }
  }

  @Test
  void twoBuildsAtOnce() throws IOException, InterruptedException {
    Map<String, String> before = built();
    makeLarge();
    try (SiteWriter other = SiteWriter.open(site)) {
      assertThat(other.problems()).isEmpty();
      DerekProcess.Outcome outcome = run("");
      assertThat(outcome.code()).isEqualTo(1);
      assertThat(outcome.said())
          .contains("error[output-in-use] another build is at work here")
          .contains("process " + ProcessHandle.current().pid());
      assertThat(contents()).isEqualTo(before);
    }
    assertHealed();
  }

  /** Both at the same moment: each builds or is told of the other, and one of them builds. */
  @Test
  void manyBuildsAtTheSameMoment() throws IOException, InterruptedException {
    built();
    makeLarge();
    List<DerekProcess> builds =
        List.of(
            DerekProcess.build(project, site, ""),
            DerekProcess.build(project, site, ""),
            DerekProcess.build(project, site, ""));
    int succeeded = 0;
    for (DerekProcess each : builds) {
      DerekProcess.Outcome outcome = each.outcome();
      assertThat(outcome.code() == 0 || outcome.said().contains("error[output-in-use]"))
          .as(outcome.said())
          .isTrue();
      succeeded += outcome.code() == 0 ? 1 : 0;
    }
    assertThat(succeeded).isPositive();
    assertHealed();
  }

  /** Files that are newer than any clock says, and a site from the future. */
  @Test
  void aClockThatWasSetBack() throws IOException, InterruptedException {
    built();
    FileTime future = FileTime.from(Instant.parse("2099-12-31T23:59:59Z"));
    for (Path root : List.of(site, project.resolve("content"), project.resolve("templates"))) {
      try (var files = Files.walk(root)) {
        for (Path each : files.toList()) {
          Files.setLastModifiedTime(each, future);
        }
      }
    }
    Path text = project.resolve("content/people/aigul-sample/en.md");
    Files.writeString(text, Files.readString(text).replaceFirst("held", "HELD"));
    Files.setLastModifiedTime(text, FileTime.from(Instant.parse("1999-01-01T00:00:00Z")));
    DerekProcess.Outcome outcome = run("");
    assertThat(outcome.code()).as(outcome.said()).isZero();
    assertThat(Files.readString(site.resolve("en/people/aigul-sample.html"))).contains("HELD");
    assertThat(SiteCopy.compare(site).orElseThrow().isSame()).isTrue();
  }

  private Map<String, String> built() throws IOException, InterruptedException {
    DerekProcess.Outcome outcome = run("");
    assertThat(outcome.code()).as(outcome.said()).isZero();
    return contents();
  }

  private void makeLarge() throws IOException {
    byte[] bytes = new byte[LARGE];
    new Random(1).nextBytes(bytes);
    Files.write(project.resolve("assets/large.bin"), bytes);
  }

  private void assertRefused(
      DerekProcess.Outcome outcome, Map<String, String> before, String reason) throws IOException {
    assertThat(outcome.code()).as(outcome.said()).isEqualTo(1);
    assertThat(outcome.said()).contains("error[output-not-writable]").contains(reason);
    assertThat(contents()).isEqualTo(before);
    assertThat(SiteCopy.compare(site).orElseThrow().isSame()).isTrue();
  }

  private void assertHealed() throws IOException, InterruptedException {
    DerekProcess.Outcome outcome = run("");
    assertThat(outcome.code()).as(outcome.said()).isZero();
    assertThat(site.resolve("assets/large.bin")).hasSize(LARGE);
    assertThat(SiteCopy.compare(site).orElseThrow().isSame()).isTrue();
    assertThat(site.resolveSibling("." + site.getFileName() + ".staging")).doesNotExist();
  }

  private DerekProcess.Outcome run(String shell) throws IOException, InterruptedException {
    return DerekProcess.build(project, site, shell).outcome();
  }

  private Map<String, String> contents() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (var files = Files.walk(site)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        contents.put(site.relativize(file).toString(), java.util.Arrays.hashCode(bytes) + "");
      }
    }
    return contents;
  }

  /** Permissions bind everybody but root, and root where it was started without that right. */
  private static void assumeBoundByPermissions() throws IOException, InterruptedException {
    boolean bound = !isRoot() || call("setpriv", NO_OVERRIDE, "true") == 0;
    if (!bound) {
      System.out.println("SKIPPED: no way to bind root by permissions here");
    }
    assumeTrue(bound, "SKIPPED: no way to bind root by permissions here");
  }

  private static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }

  private static void assumeMounted(Path disk, String size)
      throws IOException, InterruptedException {
    boolean mounted = isRoot() && mount("-t", "tmpfs", "-o", size, "tmpfs", disk.toString()) == 0;
    if (!mounted) {
      System.out.println("SKIPPED: no right to mount a small disk here");
    }
    assumeTrue(mounted, "SKIPPED: no right to mount a small disk here");
  }

  private static int mount(String... arguments) throws IOException, InterruptedException {
    return call("mount", arguments);
  }

  private static void unmount(Path disk) throws IOException, InterruptedException {
    call("umount", disk.toString());
  }

  /** A program's exit code; 127, as shells say it, where it is not there. */
  private static int call(String program, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new java.util.ArrayList<>(List.of(program));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    Process process;
    try {
      process = builder.start();
    } catch (IOException notThere) {
      return 127;
    }
    return process.waitFor();
  }
}
