package derek.build;

import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;

import derek.diagnostic.Diagnostic;
import derek.output.SiteWriter;
import derek.site.Paper;
import derek.site.Pictures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A build after a build gives the same site, and says the same, as one that remembers nothing. */
class RepeatedBuildTest {
  private static final Path SAMPLE = Path.of("src/test/resources/editorial/base/content");
  private static final BuildOptions OPTIONS =
      BuildOptions.DEFAULT.withPaper(Paper.NONE).withPictures(Pictures.NONE);
  private static final int STEPS = 12;

  @TempDir Path folder;
  private Path project;

  @BeforeEach
  void copySample() throws IOException {
    project = folder.resolve("project");
    copy(SAMPLE, project.resolve("content"));
    for (String part : new String[] {"content/schema", "content/messages", "templates", "assets"}) {
      copy(Path.of(part), project.resolve(part));
    }
    settle();
  }

  @Test
  void isDoneAtOnceWhereNothingChanged() {
    BuildReport first = build();

    BuildReport second = build();

    assertThat(second.links()).as("looked at no link again").isNull();
    assertThat(second.diagnostics()).isEqualTo(first.diagnostics());
    assertThat(second.figures()).isEqualTo(first.figures());
    assertThat(second.written())
        .isEqualTo(new BuildReport.Written(0, contents(project).size(), 0, 0));
  }

  @Test
  void isDoneAnewWithOtherOptions() {
    build();

    BuildReport report =
        new SiteBuilder(ProjectLayout.of(project), OPTIONS.withPagesAlone()).build();

    assertThat(report.links()).isNotNull();
    assertThat(project.resolve("site-output/site.zip")).doesNotExist();
  }

  @Test
  void mendsADamagedSite() throws IOException {
    build();
    Map<String, String> whole = contents(project);
    Files.writeString(project.resolve("site-output/en/index.html"), "damaged");
    Files.delete(project.resolve("site-output/kk/index.html"));

    build();

    assertThat(contents(project)).isEqualTo(whole);
  }

  /** Whatever became of the cache, it does no harm. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void throwsATornCacheAway(long seed) throws IOException {
    BuildReport first = build();
    Random random = new Random(seed);
    for (Path file : files(project.resolve(".derek-cache"))) {
      byte[] bytes = Files.readAllBytes(file);
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, random.nextBoolean() ? bytes : truncated(bytes, random));
    }

    BuildReport second = build();

    assertThat(second.links()).as("looked at every link again").isNotNull();
    assertThat(second.diagnostics()).isEqualTo(first.diagnostics());
    assertThat(contents(project)).isEqualTo(clean().site());
  }

  private static byte[] truncated(byte[] bytes, Random random) {
    return java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void isAsACleanBuildAfterAnyChanges(long seed) throws IOException, InterruptedException {
    Random random = new Random(seed);
    Map<String, String> standing = Map.of();
    for (int step = 0; step < STEPS; step++) {
      String change = step == 0 ? "nothing" : change(random);
      settle();
      BuildReport report = build();
      Clean clean = clean();
      standing = clean.built() ? clean.site() : standing;
      assertThat(report.diagnostics()).as(change).isEqualTo(clean.diagnostics());
      assertThat(prove().diagnostics()).as(change).isEqualTo(clean.diagnostics());
      assertThat(contents(project)).as(change).isEqualTo(standing);
    }
  }

  @Test
  void aProofMakesOnlyWhatChangedSinceTheLast() throws IOException {
    BuildReport first = prove();
    Files.writeString(project.resolve("content/people/aigul-sample/en.md"), "\n\n", APPEND);
    settle();

    BuildReport second = prove();

    int pages = written(first).rendered();
    assertThat(pages).as("in the sample").isGreaterThan(20);
    assertThat(written(second).rendered()).isBetween(1, pages - 10);
    assertThat(second.diagnostics()).isEqualTo(first.diagnostics());
    assertThat(second.figures()).isEqualTo(first.figures());
    assertThat(project.resolve("site-output")).doesNotExist();
    assertThat(proofs().output().resolve("site.zip")).as("no copies to hand on").isEmptyFile();
  }

  /** As two previews of one project do. */
  @Test
  void twoProofsAtOnceDoNotDisturbEachOther() {
    BuildReport alone = prove();
    try (SiteWriter other = SiteWriter.open(proofs().output())) {
      assertThat(other.problems()).isEmpty();

      BuildReport beside = prove();

      assertThat(beside.outcome()).isEqualTo(BuildReport.Outcome.CHECKED);
      assertThat(beside.diagnostics()).isEqualTo(alone.diagnostics());
    }
  }

  private ProjectLayout proofs() {
    return ProjectLayout.of(project).apart(project.resolve(".derek-cache/preview"));
  }

  private BuildReport prove() {
    return new SiteBuilder(proofs(), OPTIONS).prove();
  }

  private static BuildReport.Written written(BuildReport report) {
    return Objects.requireNonNull(report.written());
  }

  /** Changes something, and says what. */
  private String change(Random random) throws IOException {
    List<Path> inputs = new ArrayList<>();
    for (String part : new String[] {"content", "templates", "assets"}) {
      inputs.addAll(files(project.resolve(part)));
    }
    Path file = inputs.get(random.nextInt(inputs.size()));
    switch (random.nextInt(6)) {
      case 0 -> {
        Files.delete(file);
        return "delete " + file;
      }
      case 1 -> {
        Files.move(file, file.resolveSibling("renamed-" + file.getFileName()));
        return "rename " + file;
      }
      case 2 -> {
        Path added = project.resolve("assets/added-" + random.nextInt(3) + ".css");
        Files.writeString(added, "p{order:" + random.nextInt(9) + "}");
        return "write " + added;
      }
      case 3 -> {
        byte[] bytes = Files.readAllBytes(file);
        bytes[random.nextInt(bytes.length)] ^= 1;
        Files.write(file, bytes);
        return "flip a bit of " + file;
      }
      default -> {
        return replaceAWord(file, random);
      }
    }
  }

  /** Mostly harmless: another word of the same length in a text, a template or the messages. */
  private static String replaceAWord(Path file, Random random) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    String[] words = {"the", "and", "was", "бір", "үшін", "page"};
    String word = words[random.nextInt(words.length)];
    Files.writeString(
        file, text.replaceFirst("\\b" + word + "\\b", word.toUpperCase(java.util.Locale.ROOT)));
    return "replace “" + word + "” in " + file;
  }

  /** What a build that remembers nothing comes to. */
  private record Clean(boolean built, List<Diagnostic> diagnostics, Map<String, String> site) {}

  private Clean clean() throws IOException {
    Path copy = Files.createTempDirectory(folder, "clean").resolve("project");
    for (String part : new String[] {"content", "templates", "assets"}) {
      if (Files.exists(project.resolve(part))) {
        copy(project.resolve(part), copy.resolve(part));
      }
    }
    BuildReport report = new SiteBuilder(ProjectLayout.of(copy), OPTIONS).build();
    List<Diagnostic> there =
        report.diagnostics().stream().map(each -> moved(each, copy, project)).toList();
    return new Clean(report.outcome() == BuildReport.Outcome.BUILT, there, contents(copy));
  }

  /** The template engine tells folders by their whole paths. */
  private static Diagnostic moved(Diagnostic diagnostic, Path from, Path to) {
    return new Diagnostic(
        diagnostic.code(),
        diagnostic.severity(),
        diagnostic.position(),
        diagnostic.message().replace(from.toString(), to.toString()),
        diagnostic.expected(),
        diagnostic.found(),
        diagnostic.hint());
  }

  private BuildReport build() {
    return new SiteBuilder(ProjectLayout.of(project), OPTIONS).build();
  }

  /** Waits until a further change is sure to bear another time. */
  private static void settle() {
    try {
      Thread.sleep(60);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Map<String, String> contents(Path project) {
    Path site = project.resolve("site-output");
    Map<String, String> contents = new TreeMap<>();
    for (Path file : files(site)) {
      try {
        contents.put(
            site.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    contents.remove(".derek-site");
    return contents;
  }

  private static List<Path> files(Path folder) {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.createDirectories(target.getParent());
          Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }
}
