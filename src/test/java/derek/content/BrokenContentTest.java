package derek.content;

import static org.assertj.core.api.Assertions.assertThat;

import derek.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code src/test/resources/broken} holds the files that break the small site of
 * {@code whole}, and {@code expected.txt}: what the loader says of them. {@code
 * -Dderek.update=true} writes the expectations anew; read the difference before you keep it.
 */
class BrokenContentTest {
  private static final Path BROKEN = Path.of("src/test/resources/broken");
  private static final Path EXPECTED = Path.of("expected.txt");

  @TempDir private Path folder;

  static Stream<String> fixtures() throws IOException {
    try (Stream<Path> folders = Files.list(BROKEN)) {
      return folders
          .filter(Files::isDirectory)
          .map(each -> each.getFileName().toString())
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void saysWhatIsWrong(String fixture) throws IOException {
    Path content = SmallSite.in(folder);
    SmallSite.copy(BROKEN.resolve(fixture).resolve("content"), content);
    String found = text(ContentLoader.load(content, "content").diagnostics());
    Path expected = BROKEN.resolve(fixture).resolve(EXPECTED);
    if (Boolean.getBoolean("derek.update")) {
      Files.writeString(expected, found);
    }
    assertThat(found).isEqualTo(Files.readString(expected));
  }

  @Test
  void saysNothingOfAWholeSite() throws IOException {
    LoadedContent loaded = ContentLoader.load(SmallSite.in(folder), "content");
    assertThat(loaded.diagnostics()).isEmpty();
    assertThat(loaded.archive().orElseThrow().records()).hasSize(3);
  }

  @Test
  void everyMistakeHasAPlaceInAFile() throws IOException {
    for (String fixture : fixtures().toList()) {
      assertThat(Files.readString(BROKEN.resolve(fixture).resolve(EXPECTED)))
          .as(fixture)
          .startsWith("content/")
          .doesNotContain(folder.toString());
    }
  }

  private static String text(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(BrokenContentTest::text).collect(Collectors.joining());
  }

  private static String text(Diagnostic diagnostic) {
    StringBuilder text = new StringBuilder();
    text.append(diagnostic.position())
        .append(' ')
        .append(diagnostic.isError() ? "error" : "warning");
    text.append(' ').append(diagnostic.code()).append("\n  ").append(diagnostic.message());
    line(text, "expected", diagnostic.expected());
    line(text, "found", diagnostic.found());
    line(text, "hint", diagnostic.hint());
    return text.append('\n').toString();
  }

  private static void line(StringBuilder text, String label, String value) {
    if (value != null) {
      text.append("\n  ").append(label).append(": ").append(value);
    }
  }
}
