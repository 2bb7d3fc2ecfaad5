package derek;

import static org.assertj.core.api.Assertions.assertThat;

import derek.check.EditorialChecker;
import derek.check.FollowUps;
import derek.content.ContentLoader;
import derek.content.LoadedContent;
import derek.content.SourceTextReader;
import derek.content.TranslationLockWriter;
import derek.diagnostic.Diagnostic;
import derek.mirror.SmallProject;
import derek.model.Archive;
import derek.model.ContentRecord;
import derek.model.RecordId;
import derek.model.SourceTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code editorial/} is one mistake laid over the sound little site in {@code
 * base/}; {@code expected.txt} is what an editor is told. {@code -Dderek.update=true} writes the
 * expectations anew.
 */
class EditorialFixturesTest {
  private static final Path FIXTURES = Path.of("src/test/resources/editorial");

  @TempDir Path project;

  static List<String> fixtures() throws IOException {
    try (Stream<Path> folders = Files.list(FIXTURES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void tellsTheEditor(String name) throws IOException {
    copy(FIXTURES.resolve("base"));
    SmallProject.copy(Path.of("content/schema"), project.resolve("content/schema"));
    stampTranslations();
    copy(FIXTURES.resolve(name));

    String found = describe(diagnostics());

    Path expected = FIXTURES.resolve(name).resolve("expected.txt");
    if (Boolean.getBoolean("derek.update")) {
      Files.writeString(expected, found);
    }
    assertThat(found).isEqualTo(Files.readString(expected));
  }

  private void stampTranslations() throws IOException {
    Path content = project.resolve("content");
    Archive archive = ContentLoader.load(content, "content").archive().orElseThrow();
    List<RecordId> all = archive.records().stream().map(ContentRecord::id).toList();
    TranslationLockWriter.stamp(content, archive, all, false);
  }

  private List<Diagnostic> diagnostics() {
    LoadedContent loaded = ContentLoader.load(project.resolve("content"), "content");
    List<Diagnostic> diagnostics = new ArrayList<>(loaded.diagnostics());
    Archive archive = loaded.archive().orElseThrow().withoutDrafts();
    SourceTexts texts =
        SourceTextReader.read(project.resolve("source-texts"), archive, diagnostics);
    diagnostics.addAll(
        FollowUps.without(EditorialChecker.check(archive, texts), loaded.diagnostics()));
    return diagnostics;
  }

  private static String describe(List<Diagnostic> diagnostics) {
    StringBuilder text = new StringBuilder();
    for (Diagnostic each : diagnostics) {
      String severity = each.isError() ? "error" : "warning";
      text.append(each.position() + ": " + severity + "[" + each.code() + "] " + each.message());
      text.append('\n');
      text.append(each.expected() == null ? "" : "    expected: " + each.expected() + "\n");
      text.append(each.found() == null ? "" : "    found: " + each.found() + "\n");
      text.append(each.hint() == null ? "" : "    hint: " + each.hint() + "\n");
    }
    return text.toString();
  }

  private void copy(Path folder) throws IOException {
    SmallProject.copy(folder, project);
  }
}
