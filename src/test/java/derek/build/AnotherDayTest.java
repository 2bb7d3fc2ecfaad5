package derek.build;

import static org.assertj.core.api.Assertions.assertThat;

import derek.diagnostic.Diagnostic;
import derek.mirror.SmallProject;
import derek.site.Paper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The day of a build ends what editors accept until a day, and changes nothing else. */
class AnotherDayTest {
  @TempDir Path project;

  @BeforeEach
  void copySample() throws IOException {
    SmallProject.copyTo(project);
  }

  @Test
  void theSiteIsTheSameOnEveryDay() throws IOException {
    String first = manifestOf("2020-01-08");
    assertThat(first).contains("\"files\"", "site.zip", "site-kk.zip", ".pdf");
    for (String day : List.of("1969-12-31", "2024-02-29", "2099-12-31")) {
      assertThat(manifestOf(day)).as(day).isEqualTo(first);
    }
  }

  @Test
  void onlyWhatIsAcceptedUntilADayEnds() throws IOException {
    Path page = project.resolve("templates/not-found.html");
    Files.writeString(
        page, Files.readString(page).replaceFirst("<h1", "<a href=\"gone.html\">gone</a><h1"));
    Path style = project.resolve("content/style.json");
    String exception =
        "\"linkExceptions\": [{\"rule\": \"*\", \"page\": \"404.html\", \"target\": \"*\","
            + " \"reason\": \"to see it end\", \"until\": \"2021-06-30\"}],\n  \"attribution\"";
    Files.writeString(style, Files.readString(style).replace("\"attribution\"", exception));

    assertThat(built("2021-06-30").errors()).isZero();
    String before = Files.readString(project.resolve("site-output/manifest.json"));
    BuildReport after = built("2021-07-01");

    assertThat(after.outcome()).isEqualTo(BuildReport.Outcome.FAILED);
    assertThat(after.diagnostics())
        .extracting(Diagnostic::code)
        .contains("ignore-expired", "broken-link");
    assertThat(Files.readString(project.resolve("site-output/manifest.json"))).isEqualTo(before);
  }

  private String manifestOf(String day) throws IOException {
    assertThat(built(day).errors()).as(day).isZero();
    return Files.readString(project.resolve("site-output/manifest.json"));
  }

  private BuildReport built(String day) {
    BuildOptions options = new BuildOptions(null, null, LocalDate.parse(day)).withPaper(Paper.PDFS);
    return new SiteBuilder(ProjectLayout.of(project), options).build();
  }
}
