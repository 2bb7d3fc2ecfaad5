package derek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Begins projects with {@code derek init}, and builds them. */
class InitCommandTest {
  @TempDir Path folder;
  private final StringWriter said = new StringWriter();

  @ParameterizedTest
  @ValueSource(strings = {"kk,en", "ky,ru", "en", "ru,kk,ky", "de,fr"})
  void beginsAProjectThatBuilds(String languages) {
    Path project = folder.resolve("жаңа жоба");
    assertThat(run("init", project.toString(), "--languages", languages)).isZero();
    said.getBuffer().setLength(0);
    assertThat(run("build", "--project", project.toString())).isZero();
    assertThat(said.toString()).contains("0 errors, 0 warnings");
    for (String language : languages.split(",")) {
      assertThat(project.resolve("site-output").resolve(language).resolve("index.html")).exists();
    }
  }

  @Test
  void writesFromRightToLeftWhereTheLanguageDoes() throws IOException {
    Path project = folder.resolve("new");
    run("init", project.toString(), "--languages", "kk-Arab,ug,en");
    said.getBuffer().setLength(0);
    assertThat(run("build", "--no-pdf", "--project", project.toString())).isZero();
    assertThat(said.toString()).contains("0 errors, 0 warnings");
    Path site = project.resolve("site-output");
    assertThat(Files.readString(site.resolve("kk-Arab/index.html")))
        .contains("<html lang=\"kk-Arab\" dir=\"rtl\">");
    assertThat(Files.readString(site.resolve("ug/index.html")))
        .contains("<html lang=\"ug\" dir=\"rtl\">");
    assertThat(Files.readString(site.resolve("en/index.html"))).contains("<html lang=\"en\">");
    assertThat(Files.readString(site.resolve("index.html")))
        .contains("lang=\"ug\" dir=\"rtl\" aria", "lang=\"en\" dir=\"ltr\" aria");
    String style = Files.readString(site.resolve("assets/site.css"));
    assertThat(style)
        .as("sides that do not turn with the text")
        .doesNotContainPattern("(?m)^\\s*(left|right|(margin|padding|border)-(left|right))\\s*:")
        .doesNotContainPattern("(text-align|float|clear):\\s*(left|right)");
  }

  @ParameterizedTest
  @CsvSource({"kk,Ойдан шығарылған хабар", "ru,Выдуманное сообщение", "ky,Ойдон чыгарылган кабар"})
  void saysThatItsSourceIsInvented(String language, String words) throws IOException {
    Path project = folder.resolve("new");
    run("init", project.toString(), "--languages", language + ",en");
    run("build", "--project", project.toString());
    Path source = project.resolve("site-output/" + language + "/sources/example-report.html");
    assertThat(Files.readString(source)).contains(words);
  }

  @Test
  void saysWhichWordsAreToBeTranslated() throws IOException {
    run("init", folder.resolve("new").toString(), "--languages", "de,en");
    assertThat(said.toString())
        .contains("Its words in “de” are English: translate content/messages/de.json");
    String messages = Files.readString(folder.resolve("new/content/messages/de.json"));
    assertThat(messages).contains("\"language.en\" : \"Englisch\"");
  }

  @Test
  void saysHowToGoOn() {
    Path project = folder.resolve("жаңа жоба");
    run("init", project.toString());
    assertThat(said.toString()).contains("  ./derek build --project \"" + project + "\"\n");
  }

  @Test
  void neverOverwrites() throws IOException {
    Files.createDirectories(folder.resolve("content"));
    Files.writeString(folder.resolve("content/site.json"), "mine");
    assertThat(run("init", folder.toString())).isEqualTo(2);
    assertThat(said.toString()).contains("has content/site.json already; nothing was written");
    assertThat(files()).containsExactly(Map.entry("content/site.json", "mine"));
  }

  @Test
  void leavesAFolderThatIsDoneAsItIs() throws IOException {
    run("init", folder.toString());
    Map<String, String> before = files();
    assertThat(run("init", folder.toString())).isEqualTo(2);
    assertThat(said.toString()).contains("more already; nothing was written");
    assertThat(files()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--languages kk,xx_  | “xx_” is no language tag",
        "--languages kk,kk   | one language is named twice",
        "--theme src         | src/templates is not there; name with --theme a folder that has templates/"
      })
  void saysWhatIsWrongWithTheCommand(String options, String problem) throws IOException {
    String[] words = ("init " + folder.resolve("new") + " " + options.strip()).split(" +");
    assertThat(run(words)).isEqualTo(2);
    assertThat(said.toString()).contains(problem);
    assertThat(files()).isEmpty();
  }

  private int run(String... arguments) {
    PrintWriter writer = new PrintWriter(said, true);
    return Main.run(arguments, writer, writer);
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (var all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }
}
