package derek.publish;

import static org.assertj.core.api.Assertions.assertThat;

import derek.output.OutputFile;
import derek.site.SampleSite;
import derek.site.SitePlanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the sample's sitemap, feeds, data, calendars and search indexes say; {@code
 * -Dderek.update=true} writes the expectations anew.
 */
class PublicationsTest {
  private static final Path EXPECTED = Path.of("src/test/resources/site/expected");

  @TempDir Path content;

  @Test
  void saysWhatIsExpected() throws IOException {
    List<OutputFile> files = Publications.of(SitePlanner.plan(SampleSite.archive(content)));

    assertThat(files)
        .extracting(OutputFile::path)
        .containsExactly(
            "sitemap.xml",
            "robots.txt",
            "kk/feed.xml",
            "kk/acts.ics",
            "kk/search-index.js",
            "en/feed.xml",
            "en/acts.ics",
            "en/search-index.js",
            "data/records.json",
            "data/records.csv",
            "data/relations.csv",
            "data/csv-metadata.json",
            "assets/lunr.js",
            "assets/lunr.LICENSE.txt");
    for (OutputFile file : withoutLibrary(files)) {
      String found = new String(file.bytes(), StandardCharsets.UTF_8);
      Path expected = EXPECTED.resolve(file.path());
      if (Boolean.getBoolean("derek.update")) {
        Files.createDirectories(expected.getParent());
        Files.writeString(expected, found);
      }
      assertThat(found).isEqualTo(Files.readString(expected));
    }
  }

  private static List<OutputFile> withoutLibrary(List<OutputFile> files) {
    return files.stream().filter(file -> !file.path().startsWith("assets/")).toList();
  }
}
