package derek.build;

import static org.assertj.core.api.Assertions.assertThat;

import derek.linkcheck.LinkFinding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * On the real content: whatever one page says of another's record, a build that takes pages over
 * makes the site, the diagnostics and the figures of one that remembers nothing.
 */
class TakenOverPagesTest {
  private static final BuildOptions OPTIONS = BuildOptions.DEFAULT.withPagesAlone();

  /** Some that a check finds something wrong with, and some that it does not. */
  private static final Set<Change> CHECKED =
      EnumSet.of(
          Change.A_TEXT,
          Change.A_NAME,
          Change.A_BROKEN_LINK,
          Change.A_BROKEN_FRAGMENT,
          Change.A_STAMP,
          Change.A_DRAFT,
          Change.AN_UNCITED_CLAIM,
          Change.A_HOUSE_RULE,
          Change.A_TEMPLATE);

  @TempDir Path folder;
  private Path project;

  @BeforeEach
  void buildOnce() throws IOException {
    project = folder.resolve("project");
    for (String part : List.of("content", "templates", "assets")) {
      copy(Path.of(part), project.resolve(part));
    }
    build(OPTIONS);
  }

  /** Changes that reach other pages than the changed record's own. */
  enum Change {
    A_TEXT("content/people/max-bokaev/en.md", "\n", " Again.\n", true),
    A_NAME("content/people/max-bokaev/record.json", "\"Max Bokaev\"", "\"Max Bokaeff\"", true),
    AN_OUTER_PLACE("content/places/almaty.json", "\"within\"", "\"within\"", true),
    A_PLACE_S_NAME("content/places/almaty.json", "\"en\": \"Almaty\"", "\"en\": \"Almata\"", true),
    A_SOURCE_S_PASSAGE("content/sources/fidh-bokaev.json", "\"en\": \"", "\"en\": \"So: ", true),
    A_CASE_S_STATUS(
        "content/cases/elshibaev-case/record.json", "\"asOf\": \"20", "\"asOf\": \"19", true),
    A_LINK("content/people/max-bokaev/en.md", "\\(case:[a-z-]+\\)", "(case:omar-case)", true),
    A_BROKEN_LINK("content/people/max-bokaev/en.md", "\\(case:[a-z-]+\\)", "(case:none)", true),
    A_BROKEN_FRAGMENT("content/people/max-bokaev/en.md", "\\(case:[a-z-]+\\)", "#nowhere)", true),
    A_STAMP("content/translations.lock.json", "\"en\" : \\[ \"[0-9a-f]+\", ", "\"en\" : [ ", true),
    A_DRAFT("content/glossary/arbat.json", "\"term\"", "\"draft\": true, \"term\"", true),
    AN_UNCITED_CLAIM("content/people/max-bokaev/en.md", "\\[@[^\\]]+\\]", "", true),
    A_BARE_LABEL("content/people/max-bokaev/en.md", "\n", " He is a political prisoner.\n", true),
    A_FOREIGN_WORD(
        "content/people/aidos/record.json",
        "\"lead\"",
        "\"otherNames\": [{\"text\": \"Facebook\", \"language\": \"en\", \"note\": {\"kk\": \"а\","
            + " \"en\": \"a\"}}], \"lead\"",
        true),
    A_HOUSE_RULE("content/style.json", "\"claim\", ", "", false),
    A_SPELLING_RULE("content/style.json", "\"Michelle\"", "\"Mishel\"", false),
    A_MESSAGE("content/messages/en.json", "\"Sources\"", "\"Our sources\"", false),
    THE_SITE_S_TITLE("content/site.json", "\"title\": \\{", "\"title\" : {", false),
    A_TEMPLATE("templates/person.html", "<dl class=\"facts\"", "<dl class=\"facts all\"", false),
    A_STYLE_SHEET("assets/site.css", "\\z", "\np { order: 1 }\n", false);

    private final String file;
    private final String pattern;
    private final String replacement;

    /** Whether pages can be taken over after it. */
    private final boolean leavesPages;

    Change(String file, String pattern, String replacement, boolean leavesPages) {
      this.file = file;
      this.pattern = pattern;
      this.replacement = replacement;
      this.leavesPages = leavesPages;
    }

    void make(Path project) throws IOException {
      Path path = project.resolve(file);
      String text = Files.readString(path);
      String changed =
          this == AN_OUTER_PLACE
              ? text.replaceFirst("\"kind\"", "\"within\": \"akmola-region\", \"kind\"")
              : text.replaceFirst(pattern, replacement);
      assertThat(changed).as(file).isNotEqualTo(text);
      Files.writeString(path, changed);
    }
  }

  /** One after another; what fails the build is taken back. */
  @Test
  void areTheSameAsPagesMadeAnew() throws IOException {
    for (Change change : Change.values()) {
      byte[] before = Files.readAllBytes(project.resolve(change.file));
      change.make(project);
      BuildReport report = build(OPTIONS);
      assertSameAsClean(report, OPTIONS);
      BuildReport.Written written = report.written();
      if (written == null) {
        Files.write(project.resolve(change.file), before);
      } else {
        assertThat(written.rendered()).as(change.name()).isPositive();
        assertThat(written.rendered() < pages(report))
            .as(change + " makes " + written.rendered() + " pages anew")
            .isEqualTo(change.leavesPages);
      }
    }
  }

  private static int pages(BuildReport report) {
    return Objects.requireNonNull(report.figures()).pages();
  }

  @Test
  void areMadeAnewForAnotherAddress() throws IOException {
    BuildOptions elsewhere = new BuildOptions("https://example.org/x/", null).withPagesAlone();

    BuildReport report = build(elsewhere);

    assertSameAsClean(report, elsewhere);
    assertThat(Objects.requireNonNull(report.written()).rendered()).isGreaterThan(100);
  }

  @Test
  void followRecordsThatComeAndGo() throws IOException {
    Path copied = project.resolve("content/glossary/a-new-term.json");
    Files.copy(project.resolve("content/glossary/akimat.json"), copied);
    replace(copied, "\"en\": \"([A-Z])", "\"en\": \"New $1");
    assertSameAsClean(build(OPTIONS), OPTIONS);

    Files.delete(copied);
    BuildReport report = build(OPTIONS);

    assertSameAsClean(report, OPTIONS);
    assertThat(Objects.requireNonNull(report.written()).rendered()).isLessThan(100);
  }

  /** Nothing but the list tells of the new record: it brings no word that pages would mark. */
  @Test
  void followListsThatGrow() throws IOException {
    Path copied = project.resolve("content/glossary/akimat-again.json");
    Files.copy(project.resolve("content/glossary/akimat.json"), copied);
    replace(copied, "\"en\": \"([A-Z][a-z]+)", "\"en\": \"$1 $1");

    assertSameAsClean(build(OPTIONS), OPTIONS);
  }

  @Test
  void areNotTakenFromADamagedSite() throws IOException {
    Files.writeString(project.resolve("site-output/en/index.html"), "damaged");
    Change.A_TEXT.make(project);

    assertSameAsClean(build(OPTIONS), OPTIONS);
  }

  /** As when a build was killed between two of its files. */
  @ParameterizedTest
  @ValueSource(strings = {"last-build", "last-pages", "last-reading", "last-sound", "last-digests"})
  void restOnNoFileOfTheCacheThatIsOlderThanTheOthers(String name) throws IOException {
    Path file = project.resolve(".derek-cache").resolve(name);
    byte[] old = Files.readAllBytes(file);
    Change.A_NAME.make(project);
    build(OPTIONS);
    Files.write(file, old);
    Change.A_TEXT.make(project);

    assertSameAsClean(build(OPTIONS), OPTIONS);
  }

  @Test
  void areLeftByABuildThatFails() throws IOException {
    Change.A_BROKEN_LINK.make(project);
    assertThat(build(OPTIONS).outcome()).isEqualTo(BuildReport.Outcome.FAILED);
    replace(
        project.resolve("content/people/max-bokaev/en.md"), "\\(case:none\\)", "(case:omar-case)");

    BuildReport report = build(OPTIONS);

    assertSameAsClean(report, OPTIONS);
    assertThat(Objects.requireNonNull(report.written()).rendered()).isLessThan(100);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void areTheSameAfterAnyEdits(long seed) throws IOException {
    Random random = new Random(seed);
    List<Path> texts =
        files(project.resolve("content")).stream()
            .filter(each -> each.toString().matches(".*/(people|cases|places|protests|sources)/.*"))
            .toList();
    for (int step = 0; step < 5; step++) {
      Path file = texts.get(random.nextInt(texts.size()));
      boolean json = file.toString().endsWith(".json");
      replace(file, json ? "(\"en\": \"[^\"]{3,}?)([ \"])" : "([a-zа-я]{4,})( )", "$1, so$2");
      BuildReport report = build(OPTIONS);
      assertSameAsClean(report, OPTIONS);
    }
  }

  /**
   * It takes over pages as a build does, finds what one finds that remembers nothing, and writes
   * nothing.
   */
  @Test
  void leadACheckToWhatACleanOneSays() throws IOException {
    Map<String, String> site = contents(project.resolve("site-output"));
    for (Change change : CHECKED) {
      byte[] before = Files.readAllBytes(project.resolve(change.file));
      change.make(project);
      settle();
      SiteBuilder builder = new SiteBuilder(ProjectLayout.of(project), OPTIONS);
      BuildReport report = builder.check();
      assertThat(report.outcome()).isNotEqualTo(BuildReport.Outcome.BUILT);
      assertSaysTheSame(report, clean(SiteBuilder::checkAnew));
      if (change.leavesPages && pages(report) > 0) {
        assertThat(builder.rendered()).as(change.name()).isLessThan(pages(report));
      }
      Files.write(project.resolve(change.file), before);
    }
    assertThat(contents(project.resolve("site-output"))).isEqualTo(site);

    Change.A_TEXT.make(project);
    assertSameAsClean(build(OPTIONS), OPTIONS);
  }

  @Test
  void areNotTakenByACheckFromADamagedSite() throws IOException {
    Files.writeString(project.resolve("site-output/en/index.html"), "damaged");
    settle();
    SiteBuilder builder = new SiteBuilder(ProjectLayout.of(project), OPTIONS);
    BuildReport report = builder.check();

    assertThat(report.outcome()).isEqualTo(BuildReport.Outcome.CHECKED);
    assertThat(builder.rendered()).isEqualTo(pages(report));
  }

  private static void assertSaysTheSame(BuildReport report, BuildReport clean) {
    assertThat(report.outcome()).isEqualTo(clean.outcome());
    assertThat(report.diagnostics()).isEqualTo(clean.diagnostics());
    assertThat(report.figures()).isEqualTo(clean.figures());
    assertThat(found(report)).isEqualTo(found(clean));
  }

  private static List<LinkFinding> found(BuildReport report) {
    BuildReport.Links links = report.links();
    return links == null ? List.of() : links.report().findings();
  }

  /** What a builder says that finds no memory. */
  private BuildReport clean(Function<SiteBuilder, BuildReport> work) throws IOException {
    Path cache = project.resolve(".derek-cache");
    Path aside = folder.resolve("aside");
    Files.move(cache, aside);
    BuildReport clean = work.apply(new SiteBuilder(ProjectLayout.of(project), OPTIONS));
    delete(cache);
    Files.move(aside, cache);
    return clean;
  }

  /** Builds once more from nothing, and compares. */
  private void assertSameAsClean(BuildReport report, BuildOptions options) throws IOException {
    Path cache = project.resolve(".derek-cache");
    Path aside = folder.resolve("aside");
    Files.move(cache, aside);
    Path output = folder.resolve("clean");
    BuildReport clean =
        new SiteBuilder(ProjectLayout.of(project).withOutput(output), options).build();
    assertThat(report.diagnostics()).isEqualTo(clean.diagnostics());
    assertThat(report.outcome()).isEqualTo(clean.outcome());
    assertThat(report.figures()).isEqualTo(clean.figures());
    if (clean.outcome() == BuildReport.Outcome.BUILT) {
      assertThat(contents(project.resolve("site-output"))).isEqualTo(contents(output));
    }
    delete(output);
    delete(cache);
    Files.move(aside, cache);
  }

  private BuildReport build(BuildOptions options) {
    settle();
    return new SiteBuilder(ProjectLayout.of(project), options).build();
  }

  /** Waits until a further change is sure to bear another time. */
  private static void settle() {
    try {
      Thread.sleep(60);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void replace(Path file, String pattern, String replacement) throws IOException {
    Files.writeString(file, Files.readString(file).replaceFirst(pattern, replacement));
  }

  private static Map<String, String> contents(Path site) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    for (Path file : files(site)) {
      contents.put(
          site.relativize(file).toString(),
          new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
    }
    return contents;
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return new ArrayList<>(files.filter(Files::isRegularFile).sorted().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    for (Path file : files(from)) {
      Path target = to.resolve(from.relativize(file).toString());
      Files.createDirectories(target.resolveSibling("."));
      Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path each, IOException failed)
              throws IOException {
            Files.delete(each);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
