package derek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import derek.mirror.SmallProject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls the command as a person would. */
class MainTest {
  private static final Path SAMPLE = Path.of("src/test/resources/editorial/base/content");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path project;

  @BeforeEach
  void copySample() throws IOException {
    SmallProject.copy(SAMPLE, project.resolve("content"));
    for (String part : new String[] {"content/schema", "content/messages", "templates", "assets"}) {
      SmallProject.copy(Path.of(part), project.resolve(part));
    }
  }

  @Test
  void tellsANewcomerWhatItDoes() {
    assertThat(run("--help")).isZero();

    assertThat(out.toString())
        .contains("no sentence without a source")
        .contains("build", "check", "status", "translated")
        .contains("0 all is well");
  }

  @Test
  void buildsAndReports() {
    assertThat(run("build", "--project", project.toString())).isZero();

    assertThat(out.toString()).contains("pages", "citations", "links", "Built and proven in");
    assertThat(project.resolve("site-output/index.html")).exists();
  }

  @Test
  void checksWithoutWriting() {
    assertThat(run("check", "--project", project.toString())).isZero();

    assertThat(out.toString()).contains("Nothing was written");
    assertThat(project.resolve("site-output")).doesNotExist();
  }

  @Test
  void tellsPlaceExpectationAndHintOfAMistake() throws IOException {
    Files.writeString(
        project.resolve("content/protests/square-picket/en.md"),
        "[Aigul Ulgi](person:aigul-sampel) held the picket [@report#1].\n");

    assertThat(run("build", "--project", project.toString())).isEqualTo(1);

    assertThat(err.toString())
        .contains("content/protests/square-picket/en.md:1:14: error[unknown-record]")
        .contains("    found: aigul-sampel")
        .contains("    hint: did you mean “aigul-sample”?")
        .contains("Not built: 1 error,");
  }

  @Test
  void stampsATranslationAndForgetsTheWarning() throws IOException {
    run("translated", "--all", "--project", project.toString());
    Files.writeString(
        project.resolve("content/protests/square-picket/kk.md"),
        "Пикетті алаңда [Айгүл Үлгі](person:aigul-sample) өткізді [@report#1].\n");
    run("check", "--project", project.toString());
    assertThat(err.toString()).contains("warning[stale-translation]");
    err.getBuffer().setLength(0);

    assertThat(run("translated", "square-picket", "--minor", "--project", project.toString()))
        .isZero();
    run("check", "--project", project.toString());

    assertThat(err.toString()).doesNotContain("stale-translation");
    assertThat(Files.readString(project.resolve("content/translations.lock.json")))
        .contains(" minor\"");
  }

  @Test
  void refusesToStampWhatDoesNotExist() {
    assertThat(run("translated", "person:aigul-sampl", "--project", project.toString()))
        .isEqualTo(2);

    assertThat(err.toString()).contains("did you mean person:aigul-sample?");
  }

  @Test
  void countsCompleteAndStaleTexts() {
    run("translated", "person:aigul-sample", "--project", project.toString());

    assertThat(run("status", "--json", "--project", project.toString())).isZero();

    assertThat(out.toString())
        .contains("\"blocks\":{\"complete\":2,\"stale\":1,\"missing\":0}")
        .contains("\"protest:square-picket\"")
        .doesNotContain("\"person:aigul-sample\"]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"person", "protest", "case"})
  void beginsARecordThatCannotBePublishedBeforeItIsWritten(String kind) throws IOException {
    String[] begin = {
      "new", kind, "aidana-ulgi", "--name", "Айдана Үлгі", "--project", "" + project
    };
    assertThat(run(begin)).isZero();
    assertThat(out.toString()).contains("aidana-ulgi/record.json", "kk.md", "en.md");

    assertThat(run("build", "--no-pdf", "--project", project.toString())).isZero();
    assertThat(out.toString()).contains("drafts      1 left out");
    assertThat(err.toString()).doesNotContain("aidana-ulgi");

    assertThat(run(begin)).isEqualTo(2);
    assertThat(err.toString()).contains("there is “" + kind + ":aidana-ulgi” already");

    try (Stream<Path> records = Files.walk(project.resolve("content"))) {
      Path record =
          records
              .filter(each -> each.endsWith("aidana-ulgi/record.json"))
              .findFirst()
              .orElseThrow();
      Files.writeString(record, Files.readString(record).replace("  \"draft\" : true,\n", ""));
    }
    assertThat(run("build", "--no-pdf", "--project", project.toString())).isEqualTo(1);
    assertThat(err.toString())
        .contains("error[placeholder]", "error[unknown-source]", "aidana-ulgi");
  }

  @Test
  void namesANewPersonInEveryLanguage() throws IOException {
    run("new", "person", "aidana-ulgi", "--name", "Айдана Үлгі", "--project", project.toString());
    run(
        "new",
        "person",
        "ghani-ulgi",
        "--name",
        "Ғани",
        "--name",
        "en=Gani",
        "--project",
        "" + project);

    assertThat(Files.readString(project.resolve("content/people/aidana-ulgi/record.json")))
        .contains("\"Айдана Үлгі\"", "\"Aidana Ulgi\"", "\"nameByRule\"");
    assertThat(Files.readString(project.resolve("content/people/ghani-ulgi/record.json")))
        .contains("\"Ғани\"", "\"Gani\"")
        .doesNotContain("nameByRule");
  }

  @Test
  void beginsNoRecordWithAnIdThatIsNone() {
    assertThat(run("new", "person", "Aidana Ulgi", "--project", project.toString())).isEqualTo(1);
    assertThat(err.toString()).contains("error[invalid-id]", "did you mean “aidana-ulgi”?");
    assertThat(run("new", "person", "../../x", "--project", project.toString())).isEqualTo(1);
    assertThat(run("new", "source", "x", "--project", project.toString())).isEqualTo(2);
    assertThat(project.resolve("content/people/aidana-ulgi")).doesNotExist();
    assertThat(project.resolve("x")).doesNotExist();
  }

  @Test
  void checksTheLinksOfAnyFolder() throws IOException {
    Path site = Files.createDirectories(project.resolve("elsewhere"));
    Files.writeString(
        site.resolve("index.html"), "<!DOCTYPE html><title>x</title><a href='no.html'>x</a>");

    assertThat(run("check", "--site", site.toString(), "--generic")).isEqualTo(1);

    assertThat(out.toString()).contains("index.html:1:").contains("broken-link");
  }

  @Test
  void reportsLinksToMachines() throws IOException {
    Path site = Files.createDirectories(project.resolve("elsewhere"));
    Files.writeString(
        site.resolve("index.html"), "<!DOCTYPE html><title>x</title><a href='no.html'>x</a>");

    run("check", "--site", site.toString(), "--generic", "--format", "sarif");

    assertThat(out.toString()).startsWith("{").contains("\"version\" : \"2.1.0\"");
    assertThat(run("check", "--site", site.toString(), "--format", "yaml")).isEqualTo(2);
  }

  @Test
  void switchesARuleOff() throws IOException {
    Path site = Files.createDirectories(project.resolve("elsewhere"));
    Files.writeString(
        site.resolve("index.html"), "<!DOCTYPE html><title>x</title><a href='no.html'>x</a>");

    assertThat(run("check", "--site", site.toString(), "--generic", "--rule", "broken-link=off"))
        .isZero();
    assertThat(run("check", "--site", site.toString(), "--rule", "broken-lnik=off")).isEqualTo(2);
  }

  @Test
  void endsWithTwoWhereTheCommandIsWrong() {
    assertThat(run("biuld")).isEqualTo(2);
    assertThat(run("build", "--no-pfd")).isEqualTo(2);
    assertThat(run("new", "person")).isEqualTo(2);
    assertThat(run("new", "person", "a", "b")).isEqualTo(2);

    assertThat(err.toString().lines())
        .containsExactly(
            "derek: “biuld” is no command; did you mean build?",
            "    ./derek --help tells how it is used",
            "derek: “--no-pfd” is no option here; did you mean --no-pdf?",
            "    ./derek build --help tells how it is used",
            "derek: Missing required parameter: 'ID'",
            "    ./derek new --help tells how it is used",
            "derek: “b” is too much",
            "    ./derek new --help tells how it is used");
  }

  @Test
  void tellsWhichRecordsAreDrafts() {
    run("new", "person", "aidana-ulgi", "--project", project.toString());
    assertThat(run("status", "--project", project.toString())).isZero();
    assertThat(out.toString()).contains("1 draft, not published:\n  person:aidana-ulgi\n");

    assertThat(run("status", "--json", "--project", project.toString())).isZero();
    assertThat(out.toString()).contains("\"drafts\":[\"person:aidana-ulgi\"]");
  }

  private int run(String... arguments) {
    List<String> all = new ArrayList<>(Arrays.asList(arguments));
    return Main.run(
        all.toArray(String[]::new), new PrintWriter(out, true), new PrintWriter(err, true));
  }
}
