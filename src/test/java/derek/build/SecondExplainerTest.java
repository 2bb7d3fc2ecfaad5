package derek.build;

import static org.assertj.core.api.Assertions.assertThat;

import derek.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Builds {@code examples/aral}: another subject in other languages, without a person, an act or a
 * case. {@code src/test/resources/aral} holds what its pages say; {@code -Dderek.update=true}
 * writes it anew.
 */
class SecondExplainerTest {
  private static final Path EXAMPLE = Path.of("examples/aral");
  private static final Path EXPECTED = Path.of("src/test/resources/aral");

  @TempDir static Path folder;
  private static Path site;
  private static BuildReport report;

  @BeforeAll
  static void build() {
    site = folder.resolve("site");
    report = built(EXAMPLE, site);
  }

  @Test
  void buildsWithoutAnErrorOrAWarning() {
    assertThat(report.diagnostics()).isEmpty();
    assertThat(report.outcome()).isEqualTo(BuildReport.Outcome.BUILT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index",
        "ky/index",
        "ru/index",
        "ky/places/south-aral",
        "ru/sources/nasa-aral-expansion"
      })
  void saysWhatItsContentSays(String page) throws IOException {
    String text = words(Jsoup.parse(Files.readString(site.resolve(page + ".html"))));
    Path expected = EXPECTED.resolve(page.replace('/', '-') + ".txt");
    if (Boolean.getBoolean("derek.update")) {
      Files.createDirectories(EXPECTED);
      Files.writeString(expected, text);
    }
    assertThat(text).isEqualTo(Files.readString(expected));
  }

  @Test
  void hasNothingOfTheFirstExplainer() throws IOException {
    try (var files = Files.walk(site)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".html")).toList()) {
        String page = Files.readString(file);
        assertThat(page).as(file.toString()).doesNotContain("lang=\"kk\"", "/kk/", "derek.example");
        assertThat(Jsoup.parse(page).body().text())
            .as(file.toString())
            .doesNotContain("Азаттық", "Azattyq")
            .doesNotContainPattern("[әғқұіһӘҒҚҰІҺ]");
      }
    }
  }

  @Test
  void leavesOutWhatItHasNoRecordsFor() {
    assertThat(List.of("people", "protests", "cases", "designations.html", "acts.ics"))
        .allSatisfy(each -> assertThat(site.resolve("ky").resolve(each)).doesNotExist());
    assertThat(site.resolve("assets/sheet.css")).doesNotExist();
    assertThat(site.resolve("assets/fonts.css")).doesNotExist();
  }

  @Test
  void findsNamesInLatinLettersAsEachLanguageIsRomanized() throws IOException {
    assertThat(Files.readString(site.resolve("ky/search-index.js")))
        .contains("tosmosu")
        .contains("dengizi")
        .contains("plotina");
  }

  @Test
  void tellsWhichWordsALanguageLacks() throws IOException {
    Path copy = copied();
    Path messages = copy.resolve("content/messages/ru.json");
    Files.writeString(messages, Files.readString(messages).replaceAll(".*\"skip\".*\n", ""));
    assertThat(errors(copy))
        .containsExactly("content/messages/ru.json:6:22: message-missing: no message “skip” in ru");
  }

  @Test
  void tellsWhichWordsATemplateLacks() throws IOException {
    Path copy = copied();
    for (String language : List.of("ky", "ru")) {
      Path messages = copy.resolve("content/messages/" + language + ".json");
      Files.writeString(messages, Files.readString(messages).replaceAll(".*\"skip\".*\n", ""));
    }
    assertThat(errors(copy))
        .anySatisfy(
            each ->
                assertThat(each).contains("templates/base.html:").contains("no message “skip”"));
  }

  private static List<String> errors(Path project) {
    return built(project, folder.resolve("broken-site")).diagnostics().stream()
        .filter(Diagnostic::isError)
        .map(each -> each.position() + ": " + each.code() + ": " + each.message())
        .toList();
  }

  private static BuildReport built(Path project, Path output) {
    ProjectLayout layout = new ProjectLayout(project, output, Path.of(""));
    return new SiteBuilder(layout, BuildOptions.DEFAULT).build();
  }

  private static Path copied() throws IOException {
    Path copy = Files.createTempDirectory(folder, "aral");
    try (var files = Files.walk(EXAMPLE.resolve("content"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = copy.resolve(EXAMPLE.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    return copy;
  }

  /** The title, and a line for each innermost piece of the text. */
  private static String words(Document page) {
    StringBuilder words = new StringBuilder(page.title()).append('\n');
    for (Element piece : page.select("main").select("p, li, h1, h2, h3, dt, dd, summary, pre")) {
      if (piece.select("p, li, dt, dd").size() == 1 && !piece.text().isBlank()) {
        words.append(piece.text()).append('\n');
      }
    }
    return words.toString();
  }
}
