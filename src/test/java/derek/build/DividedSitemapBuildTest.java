package derek.build;

import static org.assertj.core.api.Assertions.assertThat;

import derek.diagnostic.Diagnostic;
import derek.mirror.SmallProject;
import derek.publish.SitemapLimit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small site whose sitemap may hold few addresses a file, through the whole pipeline. */
class DividedSitemapBuildTest {
  private static final Path SAMPLE = Path.of("src/test/resources/editorial/base/content");
  private static final Pattern ADDRESS = Pattern.compile("<loc>([^<]*)</loc>");
  private static final SitemapLimit FEW = new SitemapLimit(7, Integer.MAX_VALUE);

  @TempDir Path project;

  @BeforeEach
  void copySample() throws IOException {
    SmallProject.copy(SAMPLE, project.resolve("content"));
    for (String part : new String[] {"content/schema", "content/messages", "templates", "assets"}) {
      SmallProject.copy(Path.of(part), project.resolve(part));
    }
  }

  @Test
  void isWrittenInPartsThatHoldEveryAddressOnce() throws IOException {
    assertSound(build(SitemapLimit.PROTOCOL));
    List<String> whole = addresses("sitemap.xml");
    changeAText();

    assertSound(build(FEW));

    List<Path> parts = parts();
    assertThat(parts).hasSize((whole.size() + 6) / 7);
    assertThat(addresses("sitemap.xml"))
        .extracting(address -> address.replaceFirst(".*/", ""))
        .containsExactlyElementsOf(
            parts.stream().map(part -> part.getFileName().toString()).toList());
    List<String> divided =
        parts.stream().flatMap(part -> addresses(part.getFileName().toString()).stream()).toList();
    assertThat(divided).containsExactlyElementsOf(whole);
    assertThat(Files.readString(output().resolve("manifest.json"))).contains("sitemap-2.xml");
  }

  @Test
  void isProvenByACheckThatWritesNothing() {
    BuildReport check =
        new SiteBuilder(ProjectLayout.of(project), BuildOptions.DEFAULT, FEW).check();

    assertThat(check.outcome()).isEqualTo(BuildReport.Outcome.CHECKED);
    assertThat(check.diagnostics()).filteredOn(Diagnostic::isError).isEmpty();
    assertThat(output()).doesNotExist();
  }

  @Test
  void losesItsPartsWhenItFitsIntoOneFileAgain() throws IOException {
    assertSound(build(FEW));
    assertThat(parts()).isNotEmpty();
    changeAText();

    assertSound(build(SitemapLimit.PROTOCOL));

    assertThat(parts()).isEmpty();
    assertThat(addresses("sitemap.xml")).allMatch(address -> !address.contains("sitemap"));
  }

  private static void assertSound(BuildReport report) {
    assertThat(report.diagnostics()).filteredOn(Diagnostic::isError).isEmpty();
    assertThat(report.outcome()).isEqualTo(BuildReport.Outcome.BUILT);
  }

  private BuildReport build(SitemapLimit limit) {
    return new SiteBuilder(ProjectLayout.of(project), BuildOptions.DEFAULT, limit).build();
  }

  /** So that the build does not find that nothing has changed. */
  private void changeAText() throws IOException {
    Path settings = project.resolve("content/site.json");
    Files.writeString(settings, Files.readString(settings) + "\n");
  }

  private List<Path> parts() throws IOException {
    try (Stream<Path> files = Files.list(output())) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("sitemap-"))
          .sorted()
          .toList();
    }
  }

  private List<String> addresses(String file) {
    try {
      return ADDRESS
          .matcher(Files.readString(output().resolve(file)))
          .results()
          .map(address -> address.group(1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path output() {
    return project.resolve("site-output");
  }
}
