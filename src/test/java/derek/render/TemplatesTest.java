package derek.render;

import static org.assertj.core.api.Assertions.assertThat;

import derek.diagnostic.Diagnostic;
import derek.diagnostic.SourcePosition;
import derek.site.SampleSite;
import derek.site.Site;
import derek.site.SitePlanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a designer is told of a template that is wrong. */
class TemplatesTest {
  private static final Path PROJECT = Path.of("templates");

  @TempDir Path folder;
  private Site site;

  @BeforeEach
  void copyTemplates() throws IOException {
    site = SitePlanner.plan(SampleSite.archive(folder.resolve("content")));
    Files.createDirectory(folder.resolve("templates"));
    try (Stream<Path> templates = Files.list(PROJECT)) {
      for (Path each : templates.toList()) {
        Files.copy(each, template(each.getFileName().toString()));
      }
    }
  }

  @Test
  void anUnknownVariableIsToldWithItsPlace() throws IOException {
    append("source.html", "{% block type %}\n<p>{{ page.colour }}{% endblock %}");

    assertThat(diagnostics())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.code()).isEqualTo("template");
              assertThat(wordAt(each)).isEqualTo("colour");
              assertThat(each.message()).contains("colour");
            });
  }

  @Test
  void aFolderMayBeNamedByWayOfAnother() {
    assertThat(diagnostics(folder.resolve("content/../templates"))).isEmpty();
  }

  @Test
  void anUnknownMessageIsToldWithTheNearest() throws IOException {
    replace("source.html", "text('source.title')", "text('source.titles')");

    assertThat(diagnostics())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(wordAt(each)).isEqualTo("source.titles");
              assertThat(each.hint()).isEqualTo("did you mean “source.title”?");
            });
  }

  @Test
  void aTemplateThatDoesNotParseIsToldWithItsPlace() throws IOException {
    replace("person.html", "{% block rest %}", "{% blok rest %}");

    assertThat(diagnostics())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.position().file()).isEqualTo("templates/person.html");
              assertThat(wordAt(each)).isEqualTo("blok");
            });
  }

  @Test
  void aMissingTemplateIsTold() throws IOException {
    Files.delete(template("person.html"));

    assertThat(diagnostics())
        .singleElement()
        .satisfies(each -> assertThat(each.position().file()).isEqualTo("templates/person.html"));
  }

  @Test
  void noTemplatePrintsUnescapedText() throws IOException {
    try (Stream<Path> templates = Files.list(PROJECT)) {
      for (Path each : templates.toList()) {
        assertThat(Files.readString(each)).doesNotContain("| raw").doesNotContain("|raw");
        assertThat(Files.readString(each)).doesNotContain("autoescape");
      }
    }
  }

  /** The letters and dots at a diagnostic's place. */
  private String wordAt(Diagnostic diagnostic) {
    SourcePosition at = diagnostic.position();
    try {
      String line = Files.readAllLines(folder.resolve(at.file())).get(at.line() - 1);
      return line.substring(at.column() - 1).replaceFirst("[^a-z.].*", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Diagnostic> diagnostics() {
    return diagnostics(folder.resolve("templates"));
  }

  private List<Diagnostic> diagnostics(Path templates) {
    return new SiteRenderer(templates, "templates")
        .render(site, AssetVersions.NONE, (file, questions) -> file)
        .diagnostics();
  }

  private void append(String name, String text) throws IOException {
    Files.writeString(template(name), Files.readString(template(name)) + text);
  }

  private void replace(String name, String old, String replacement) throws IOException {
    Files.writeString(template(name), Files.readString(template(name)).replace(old, replacement));
  }

  private Path template(String name) {
    return folder.resolve("templates").resolve(name);
  }
}
