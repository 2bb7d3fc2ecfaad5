package derek.build;

import static org.assertj.core.api.Assertions.assertThat;

import derek.diagnostic.Diagnostic;
import derek.mirror.SmallProject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds a small site whole. */
class SiteBuilderTest {
  private static final Path SAMPLE = Path.of("src/test/resources/editorial/base/content");

  @TempDir Path project;

  @BeforeEach
  void copySample() throws IOException {
    SmallProject.copy(SAMPLE, project.resolve("content"));
    for (String part : new String[] {"content/schema", "content/messages", "templates", "assets"}) {
      SmallProject.copy(Path.of(part), project.resolve(part));
    }
  }

  @Test
  void writesPagesInEveryLanguage() {
    BuildReport report = build();

    assertThat(report.diagnostics()).filteredOn(Diagnostic::isError).isEmpty();
    assertThat(project.resolve("site-output"))
        .isDirectoryContaining("glob:**/index.html")
        .isDirectoryContaining("glob:**/404.html")
        .isDirectoryContaining("glob:**/sitemap.xml")
        .isDirectoryContaining("glob:**/robots.txt");
    assertThat(project.resolve("site-output/kk/people/aigul-sample.html")).exists();
    assertThat(project.resolve("site-output/en/people/aigul-sample.html")).exists();
  }

  /** Though it makes no ZIP and no manifest, which pages lead to. */
  @Test
  void tellsTheSameOfACheckAsOfABuild() {
    BuildReport check = new SiteBuilder(ProjectLayout.of(project), BuildOptions.DEFAULT).check();
    BuildReport build = build();

    assertThat(check.outcome()).isEqualTo(BuildReport.Outcome.CHECKED);
    assertThat(check.diagnostics()).isEqualTo(build.diagnostics());
    assertThat(check.figures()).isEqualTo(build.figures());
    assertThat(project.resolve("site-output/site.zip")).isNotEmptyFile();
  }

  @Test
  void tellsOfATemplateThatIsNotUtf8() throws IOException {
    Path template = project.resolve("templates/information.html");
    byte[] bytes = Files.readAllBytes(template);
    bytes[bytes.length - 2] = (byte) 0xE9;
    Files.write(template, bytes);
    Path macros = project.resolve("templates/macros.html");
    Files.writeString(macros, "\uFEFF" + Files.readString(macros));

    assertThat(build().diagnostics())
        .filteredOn(Diagnostic::isError)
        .extracting(each -> each.position().file() + " " + each.code() + " " + each.found())
        .containsExactlyInAnyOrder(
            "templates/information.html encoding the byte 0xE9",
            "templates/macros.html byte-order-mark null");
  }

  @Test
  void tellsOfASourceInALanguageWithoutAName() throws IOException {
    Path source = project.resolve("content/sources/report.json");
    Files.writeString(
        source, Files.readString(source).replaceFirst("(\"language\": *)\"kk\"", "$1\"kz\""));

    assertThat(build().diagnostics())
        .filteredOn(each -> each.code().equals("unknown-language"))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.position().file()).isEqualTo("content/sources/report.json");
              assertThat(each.hint()).contains("did you mean “kk”").contains("language.kz");
            });
  }

  @Test
  void showsPassageQuotationAndTranslationBesideAClaim() throws IOException {
    build();

    String page = Files.readString(project.resolve("site-output/en/people/aigul-sample.html"));
    assertThat(page)
        .contains("free all political prisoners!")
        .contains("барлық саяси тұтқынды босатыңдар!")
        .contains("lang=\"kk\"")
        .contains("../sources/report.html#");
  }

  @Test
  void saysThatNothingWasCorrectedWhereNothingWas() throws IOException {
    build();

    assertThat(Files.readString(project.resolve("site-output/en/corrections.html")))
        .contains("No page has been corrected so far.");
    assertThat(Files.readString(project.resolve("site-output/kk/corrections.html")))
        .contains("Әзірге ешбір бет түзетілген жоқ.");
  }

  @Test
  void leavesTheLastSiteAsItWasWhereARecordBreaks() throws IOException {
    build();
    Map<String, String> before = contents();
    write("content/people/aigul-sample/record.json", "{ broken");

    BuildReport report = build();

    assertThat(report.outcome()).isEqualTo(BuildReport.Outcome.FAILED);
    assertThat(report.diagnostics()).extracting(Diagnostic::code).contains("json-syntax");
    assertThat(contents()).isEqualTo(before);
  }

  @Test
  void namesTheLineOfALinkThatLeadsToNoHeading() throws IOException {
    write(
        "content/protests/square-picket/en.md",
        "[Aigul Ulgi](person:aigul-sample#nowhere) held the picket [@report#1].\n");

    BuildReport report = build();

    assertThat(report.diagnostics())
        .filteredOn(Diagnostic::isError)
        .singleElement()
        .satisfies(
            found ->
                assertThat(found.position())
                    .hasToString("content/protests/square-picket/en.md:1:14"));
  }

  @Test
  void keepsTheTimeStampOfWhatDidNotChange() throws IOException {
    build();
    Path page = project.resolve("site-output/kk/people/aigul-sample.html");
    var before = Files.getLastModifiedTime(page);

    BuildReport report = build();

    assertThat(Files.getLastModifiedTime(page)).isEqualTo(before);
    assertThat(report.written()).isNotNull();
    assertThat(report.written().changed()).isZero();
  }

  @Test
  void letsNoWithheldFieldThrough() throws IOException {
    String record = Files.readString(project.resolve("content/people/aigul-sample/record.json"));
    write(
        "content/people/aigul-sample/record.json",
        record.replaceFirst(
            "\"name\"",
            "\"withheld\": [\"facts\"],"
                + " \"facts\": [{\"label\": {\"kk\": \"Мекенжай\", \"en\": \"Address\"},"
                + " \"value\": {\"kk\": \"Құпия көше 7\", \"en\": \"7 Secret Street\"},"
                + " \"citations\": [\"report#1\"]}],\n  \"name\""));

    BuildReport report = build();

    assertThat(report.diagnostics()).filteredOn(Diagnostic::isError).isEmpty();
    assertThat(contents().values()).noneMatch(text -> text.contains("Secret Street"));
  }

  @Test
  void failsWhereAnotherTextGivesAWithheldOneAway() throws IOException {
    letsNoWithheldFieldThrough();
    write(
        "content/protests/square-picket/en.md",
        "[Aigul Ulgi](person:aigul-sample) held the picket near 7 SECRET *Street* [@report#1].\n");

    BuildReport report = build();

    assertThat(report.outcome()).isEqualTo(BuildReport.Outcome.FAILED);
    assertThat(report.diagnostics()).extracting(Diagnostic::code).contains("withheld-text");
  }

  @Test
  void readsThePdfsForWithheldText() throws IOException {
    letsNoWithheldFieldThrough();
    Path file = project.resolve("content/people/aigul-sample/record.json");
    String record = Files.readString(file);
    write(
        "content/people/aigul-sample/record.json",
        record.replaceFirst("(\"lead\": \\{[^}]*\"en\": \")", "$1Lives at 7 Secret Street. "));

    assertThat(build().diagnostics())
        .filteredOn(each -> each.code().equals("withheld-text"))
        .extracting(Diagnostic::message)
        .anyMatch(message -> message.endsWith("en/people/aigul-sample-sheet.html"))
        .anyMatch(message -> message.endsWith("en/people/aigul-sample-sheet.pdf"))
        .anyMatch(message -> message.endsWith("kk-en/people/aigul-sample-sheet.pdf"))
        .as("the Kazakh sheet has the record itself in its PDF")
        .anyMatch(message -> message.endsWith("kk/people/aigul-sample-sheet.pdf"))
        .noneMatch(message -> message.endsWith("kk/people/aigul-sample-sheet.html"));
  }

  @Test
  void takesAnotherAddress() throws IOException {
    ProjectLayout layout = ProjectLayout.of(project);
    new SiteBuilder(layout, new BuildOptions("https://mirror.example/derek/", null)).build();

    String page = Files.readString(project.resolve("site-output/en/people/aigul-sample.html"));
    assertThat(page).contains("href=\"https://mirror.example/derek/en/people/aigul-sample.html\"");
    assertThat(page).doesNotContain("sample.example");
  }

  private BuildReport build() {
    return new SiteBuilder(ProjectLayout.of(project), BuildOptions.DEFAULT).build();
  }

  private void write(String path, String text) throws IOException {
    Files.write(project.resolve(path), text.getBytes(StandardCharsets.UTF_8));
  }

  private Map<String, String> contents() throws IOException {
    Path site = project.resolve("site-output");
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(
            site.relativize(file).toString(),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return contents;
  }
}
