package derek.build;

import static org.assertj.core.api.Assertions.assertThat;

import derek.mirror.Comparison;
import derek.mirror.SiteCopy;
import derek.mirror.SmallProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills whole build processes ({@code -Dderek.kills=100} for more): every other one at a random
 * moment, every other one a random moment after it began to write. Each is to make another site
 * than the last one. After each kill the site is whole by its manifest, once what the kill left is
 * put right, and in the end a build makes it what it must be.
 */
@DisabledOnOs(OS.WINDOWS)
class KilledProcessTest {
  private static final int KILLS = Integer.getInteger("derek.kills", 10);
  private static final int LONGEST_LIFE_MILLIS = 2500;
  private static final int LONGEST_WRITING_MICROS = 250_000;
  private static final int FILES = 400;

  @TempDir Path folder;
  private Path project;
  private Path site;
  private final Random random = new Random(20200108);
  private final Set<String> seen = new TreeSet<>();

  @Test
  void theLastGoodSiteStandsWhole() throws IOException, InterruptedException {
    project = folder.resolve("project");
    site = project.resolve("site-output");
    SmallProject.copyTo(project);
    change(0);
    assertThat(DerekProcess.build(project, site, "").outcome().code()).isZero();
    int writing = 0;
    int finished = 0;
    for (int kill = 1; kill <= KILLS; kill++) {
      change(kill);
      DerekProcess build = DerekProcess.build(project, site, "");
      boolean wrote = kill % 2 == 0 ? waitUntilItWrites(build) : wait(build);
      finished += build.process().isAlive() ? 0 : 1;
      build.kill();
      writing += wrote || isHalfway() ? 1 : 0;
      assertWhole("after kill " + kill);
    }
    System.out.printf(
        "%d builds killed, %d of them while they wrote, %d had ended; %d different sites stood%n",
        KILLS, writing, finished, seen.size());
    assertThat(writing).as("kills while writing").isGreaterThan(KILLS / 4);
    DerekProcess.Outcome healed = DerekProcess.build(project, site, "").outcome();
    assertThat(healed.code()).as(healed.said()).isZero();
    assertThat(Files.readString(site.resolve("assets/f0.txt"))).startsWith(KILLS + " ");
    assertThat(isHalfway()).isFalse();
  }

  /** Many files that differ each time: then writing takes its time. */
  private void change(int turn) throws IOException {
    for (int i = 0; i < FILES; i++) {
      Files.writeString(
          project.resolve("assets/f" + i + ".txt"), turn + " " + "x".repeat(random.nextInt(9000)));
    }
  }

  private boolean wait(DerekProcess build) throws InterruptedException {
    build.process().waitFor(random.nextInt(LONGEST_LIFE_MILLIS), TimeUnit.MILLISECONDS);
    return false;
  }

  private boolean waitUntilItWrites(DerekProcess build) {
    while (build.process().isAlive() && !isHalfway()) {
      Thread.onSpinWait();
    }
    long end = System.nanoTime() + 1000L * random.nextInt(LONGEST_WRITING_MICROS);
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    return build.process().isAlive();
  }

  private boolean isHalfway() {
    return Files.exists(project.resolve(".site-output.staging"))
        || Files.exists(project.resolve(".site-output.previous"));
  }

  /** In its place, or, between two renames, beside it, from where the next build puts it back. */
  private void assertWhole(String when) throws IOException {
    Path beside = project.resolve(".site-output.previous");
    Path standing = Files.exists(site.resolve("manifest.json")) ? site : beside;
    Comparison comparison = SiteCopy.compare(standing).orElseThrow();
    assertThat(comparison.isSame()).as("%s: %s", when, comparison).isTrue();
    seen.add(comparison.manifest());
  }
}
