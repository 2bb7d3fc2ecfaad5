package derek.content;

import static org.assertj.core.api.Assertions.assertThat;

import derek.model.Archive;
import derek.model.RecordId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TranslationLockWriterTest {
  private static final String PERSON = "person:saulet-akhmetov";

  @TempDir private Path folder;
  private Path content;

  @BeforeEach
  void copy() throws IOException {
    content = SmallSite.in(folder);
  }

  @Test
  void writesWhatTheNextReaderFinds() throws IOException {
    int fresh = stamp(false);
    String written = lock();

    assertThat(fresh).isPositive();
    assertThat(stamps()).allMatch(each -> each.matches("[0-9a-f]{16}"));
    assertThat(stamp(true)).isZero();
    assertThat(lock()).isEqualTo(written);
  }

  @Test
  void marksMinorChangesAlone() throws IOException {
    stamp(false);
    List<String> before = stamps();
    Path text = content.resolve("people/saulet-akhmetov/kk.md");
    Files.writeString(text, Files.readString(text).replaceFirst("а", "аа"));

    assertThat(stamp(true)).isEqualTo(1);

    List<String> after = stamps();
    assertThat(after).hasSameSizeAs(before);
    assertThat(after.stream().filter(each -> !before.contains(each)))
        .hasSize(1)
        .allMatch(each -> each.matches("[0-9a-f]{16} minor"));
    assertThat(stamp(false)).isZero();
    assertThat(stamps()).isEqualTo(after);
  }

  @Test
  void dropsWhatIsNoStamp() throws IOException {
    stamp(false);
    String written = lock();
    Files.writeString(
        content.resolve("translations.lock.json"), written.replaceFirst("\\[ ", "[ \"odd\", "));
    stamp(false);

    assertThat(lock()).isEqualTo(written);
  }

  private int stamp(boolean minor) throws IOException {
    Archive archive = ContentLoader.load(content, "content").archive().orElseThrow();
    Set<RecordId> all =
        archive.records().stream().map(each -> each.id()).collect(Collectors.toSet());
    return TranslationLockWriter.stamp(content, archive, all, minor);
  }

  private String lock() throws IOException {
    return Files.readString(content.resolve("translations.lock.json"));
  }

  private List<String> stamps() throws IOException {
    JsonNode stamps = new JsonMapper().readTree(lock()).path(PERSON).path("en");
    return stamps.valueStream().map(JsonNode::asString).toList();
  }
}
