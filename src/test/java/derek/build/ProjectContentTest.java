package derek.build;

import static org.assertj.core.api.Assertions.assertThat;

import derek.content.ContentLoader;
import derek.content.LoadedContent;
import derek.mirror.SmallProject;
import derek.model.ContentRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectContentTest {
  private static final Path SAMPLE = Path.of("src/test/resources/editorial/base/content");
  private static final String TEXT = "content/people/aigul-sample/en.md";

  @TempDir Path project;

  @BeforeEach
  void copySample() throws IOException {
    SmallProject.copy(SAMPLE, project.resolve("content"));
    for (String part : List.of("content/schema", "content/messages", "templates", "assets")) {
      SmallProject.copy(Path.of(part), project.resolve(part));
    }
  }

  @Test
  void isWhatStandsInTheFilesWhetherThereWasABuildOrNot() throws IOException {
    assertIsWhatTheLoaderGives();
    assertThat(project.resolve(".derek-cache/last-reading")).doesNotExist();

    new SiteBuilder(layout(), BuildOptions.DEFAULT.withPagesAlone()).build();
    assertIsWhatTheLoaderGives();

    Files.writeString(project.resolve(TEXT), Files.readString(project.resolve(TEXT)) + "\nMore.\n");
    assertIsWhatTheLoaderGives();

    Files.writeString(project.resolve(TEXT), "# No heading of this level\n");
    assertIsWhatTheLoaderGives();
  }

  @Test
  void leavesNothing() throws IOException {
    new SiteBuilder(layout(), BuildOptions.DEFAULT.withPagesAlone()).build();
    Files.writeString(project.resolve(TEXT), Files.readString(project.resolve(TEXT)) + "\nMore.\n");
    Map<String, Long> before = cached();

    ProjectContent.read(layout());

    assertThat(cached()).isEqualTo(before);
  }

  private void assertIsWhatTheLoaderGives() {
    LoadedContent read = ProjectContent.read(layout());
    LoadedContent loaded =
        ContentLoader.load(layout().content(), ProjectLayout.CONTENT, layout().schemas());
    assertThat(read.diagnostics()).isEqualTo(loaded.diagnostics());
    assertThat(read.digests()).isEqualTo(loaded.digests());
    assertThat(records(read)).isEqualTo(records(loaded)).isNotEmpty();
  }

  /** With the blocks of their texts, by which they are compared. */
  private static List<ContentRecord> records(LoadedContent content) {
    return List.copyOf(content.archive().orElseThrow().records());
  }

  private ProjectLayout layout() {
    return ProjectLayout.of(project);
  }

  private Map<String, Long> cached() throws IOException {
    Map<String, Long> sizes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(project.resolve(".derek-cache"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        sizes.put(file.toString(), Files.getLastModifiedTime(file).toMillis());
      }
    }
    return sizes;
  }
}
