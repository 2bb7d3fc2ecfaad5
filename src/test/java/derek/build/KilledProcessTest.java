package derek.build;

import static org.assertj.core.api.Assertions.assertThat;

import derek.cache.FileStates;
import derek.mirror.Comparison;
import derek.mirror.SiteCopy;
import derek.mirror.SmallProject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
  private static final int FILES = 400;
  private static final int PERSONS = 150;
  private static final String PERSON = "content/people/aigul-sample/";
  private static final Pattern MADE = Pattern.compile("(\\S+), (\\S+) of them made anew");

  @TempDir Path folder;
  private Path project;
  private Path site;
  private final Random random = new Random(20200108);
  private final Set<String> seen = new TreeSet<>();
  private int writing;
  private int finished;

  @Test
  void theLastGoodSiteStandsWhole() throws IOException, InterruptedException {
    project = folder.resolve("project");
    site = project.resolve("site-output");
    SmallProject.copyTo(project);
    change(0);
    assertThat(DerekProcess.build(project, site, "").outcome().code()).isZero();
    change(0);
    long start = System.nanoTime();
    assertThat(DerekProcess.build(project, site, "").outcome().code()).isZero();
    int longest = millisSince(start);
    for (int kill = 1; kill <= KILLS; kill++) {
      change(kill);
      beginAndKill(kill, longest);
    }
    System.out.printf(
        "%d builds killed, %d of them while they wrote, %d had ended; %d different sites stood%n",
        KILLS, writing, finished, seen.size());
    assertThat(writing).as("kills while writing").isGreaterThan(KILLS / 5);
    DerekProcess.Outcome healed = DerekProcess.build(project, site, "").outcome();
    assertThat(healed.code()).as(healed.said()).isZero();
    assertThat(Files.readString(site.resolve("assets/f0.txt"))).startsWith(KILLS + " ");
    assertThat(isHalfway()).isFalse();
  }

  /**
   * The same where a change of one text lets nearly all pages be taken over from the last build.
   * After each kill before the last site was touched the next build does so again, and it always
   * comes to what one comes to without a cache. A second name for a file changes the file's state.
   */
  @Test
  void itStandsWholeWherePagesAreTakenOver() throws IOException, InterruptedException {
    project = folder.resolve("project");
    site = project.resolve("site-output");
    SmallProject.copyTo(project);
    for (int person = 0; person < PERSONS; person++) {
      addPerson(person);
    }
    assertThat(DerekProcess.build(project, site, "").outcome().code()).isZero();
    int longest = millisOfABuild();
    int untouched = 0;
    for (int kill = 1; kill <= KILLS; kill++) {
      changeAText(kill);
      String before = FileStates.of(List.of(site)).digest();
      beginAndKill(kill, longest);
      boolean isTouched = !FileStates.of(List.of(site)).digest().equals(before);
      untouched += isTouched ? 0 : 1;
      changeAText(-kill);
      if (isTouched) {
        assertBuilds();
        changeAText(kill);
      }
      assertTakesPagesOver();
      if (kill % 10 == 0 || kill == KILLS) {
        assertAsWithoutCache();
      }
    }
    System.out.printf(
        "%d builds killed that took pages over, %d of them while they wrote, %d had ended%n",
        KILLS, writing, finished);
    assertThat(writing).as("kills while writing").isGreaterThan(KILLS / 5);
    assertThat(untouched).as("kills before the last site was touched").isGreaterThan(KILLS / 5);
  }

  /** Every other build at any moment, the others while they write. */
  private void beginAndKill(int kill, int longest) throws IOException, InterruptedException {
    DerekProcess build = DerekProcess.build(project, site, "");
    boolean wrote = kill % 2 == 0 ? waitUntilItWrites(build, longest) : wait(build, longest);
    finished += build.process().isAlive() ? 0 : 1;
    build.kill();
    writing += wrote || isHalfway() ? 1 : 0;
    assertWhole("after kill " + kill);
  }

  private void addPerson(int person) throws IOException {
    Path other = project.resolve("content/people/sample-" + person);
    SmallProject.copy(project.resolve(PERSON), other);
    Path record = other.resolve("record.json");
    String named =
        Files.readString(record)
            .replace("Айгүл Үлгі", "Үлгі " + person)
            .replace("Aigul Ulgi", "Ulgi " + person);
    Files.writeString(record, named);
  }

  private int millisOfABuild() throws IOException, InterruptedException {
    changeAText(0);
    long start = System.nanoTime();
    assertTakesPagesOver();
    return millisSince(start);
  }

  private static int millisSince(long start) {
    return (int) ((System.nanoTime() - start) / 1_000_000);
  }

  private void changeAText(int turn) throws IOException {
    Path text = project.resolve(PERSON + "en.md");
    Files.writeString(
        text, Files.readString(text).replaceFirst("for \\S+ hours", "for " + turn + " hours"));
  }

  private DerekProcess.Outcome assertBuilds() throws IOException, InterruptedException {
    DerekProcess.Outcome outcome = DerekProcess.build(project, site, "").outcome();
    assertThat(outcome.code()).as(outcome.said()).isZero();
    assertWhole("after a build");
    return outcome;
  }

  private void assertTakesPagesOver() throws IOException, InterruptedException {
    DerekProcess.Outcome outcome = assertBuilds();
    var made = MADE.matcher(outcome.said());
    assertThat(made.find()).as(outcome.said()).isTrue();
    assertThat(count(made.group(2)))
        .as(outcome.said())
        .isPositive()
        .isLessThan(count(made.group(1)) / 2);
  }

  private static int count(String said) {
    return Integer.parseInt(said.replace(",", ""));
  }

  private void assertAsWithoutCache() throws IOException, InterruptedException {
    Path copy = folder.resolve("copy");
    for (String part : new String[] {"content", "templates", "assets"}) {
      SmallProject.copy(project.resolve(part), copy.resolve(part));
    }
    Path clean = copy.resolve("site-output");
    DerekProcess.Outcome outcome = DerekProcess.build(copy, clean, "").outcome();
    assertThat(outcome.code()).as(outcome.said()).isZero();
    assertThat(contents(site)).isEqualTo(contents(clean));
    SmallProject.delete(copy);
  }

  private static Map<String, String> contents(Path site) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        contents.put(
            site.relativize(file).toString(), new String(bytes, StandardCharsets.ISO_8859_1));
      }
    }
    return contents;
  }

  /** Many files that differ each time: then writing takes its time. */
  private void change(int turn) throws IOException {
    for (int i = 0; i < FILES; i++) {
      Files.writeString(
          project.resolve("assets/f" + i + ".txt"), turn + " " + "x".repeat(random.nextInt(9000)));
    }
  }

  private boolean wait(DerekProcess build, int longest) throws InterruptedException {
    build.process().waitFor(random.nextInt(longest), TimeUnit.MILLISECONDS);
    return false;
  }

  /** It writes from its first page on; what is left of its life then is not much. */
  private boolean waitUntilItWrites(DerekProcess build, int longest) throws InterruptedException {
    while (build.process().isAlive() && !isHalfway()) {
      Thread.onSpinWait();
    }
    build.process().waitFor(random.nextInt(longest / 4), TimeUnit.MILLISECONDS);
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
