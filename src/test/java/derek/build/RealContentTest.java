package derek.build;

import static org.assertj.core.api.Assertions.assertThat;

import derek.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds the content that is published. */
class RealContentTest {
  private static final Path PROJECT = Path.of("");
  private static final Path SOURCE_TEXTS = Path.of("../shared/sources");

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @TempDir Path folder;

  @AfterEach
  void restoreDefaults() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @Test
  void holds() {
    BuildReport report = build("site");

    assertThat(report.diagnostics()).filteredOn(Diagnostic::isError).isEmpty();
    assertThat(report.outcome()).isEqualTo(BuildReport.Outcome.BUILT);
  }

  @Test
  void hasEveryRecordInEveryLanguage() throws IOException {
    build("site");

    for (String kind : List.of("people", "protests", "cases")) {
      try (Stream<Path> records = Files.list(Path.of("content", kind))) {
        assertThat(records.map(record -> record.getFileName() + ".html").toList())
            .allSatisfy(
                page -> {
                  assertThat(folder.resolve("site/kk").resolve(kind).resolve(page)).exists();
                  assertThat(folder.resolve("site/en").resolve(kind).resolve(page)).exists();
                });
      }
    }
    assertThat(folder.resolve("site/index.html")).exists();
    assertThat(folder.resolve("site/404.html")).exists();
  }

  @Test
  void givesTheSameBytesInAnyLocaleAndTimeZone() throws IOException {
    Locale.setDefault(Locale.forLanguageTag("tr"));
    TimeZone.setDefault(TimeZone.getTimeZone("Asia/Almaty"));
    build("first");
    Locale.setDefault(Locale.forLanguageTag("ar-EG"));
    TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
    build("second");

    assertThat(contents(folder.resolve("second"))).isEqualTo(contents(folder.resolve("first")));
  }

  private BuildReport build(String output) {
    Path texts = Files.isDirectory(SOURCE_TEXTS) ? SOURCE_TEXTS : null;
    ProjectLayout layout = new ProjectLayout(PROJECT, folder.resolve(output));
    return new SiteBuilder(layout, new BuildOptions(null, texts)).build();
  }

  private static Map<String, String> contents(Path site) throws IOException {
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
