package derek.publish;

import static org.assertj.core.api.Assertions.assertThat;

import derek.model.Language;
import derek.model.RecordId;
import derek.model.RecordKind;
import derek.output.OutputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchPartsTest {
  private static final Pattern INVENTED = Pattern.compile("people/invented-\\d+\\.html");
  private static final int PEOPLE = 2_500;

  @TempDir Path content;

  @Test
  void aLargeSiteHasPartsThatTogetherKnowEachRecordOnce() throws IOException {
    List<OutputFile> parts =
        LargeSite.publications(content, PEOPLE).stream()
            .filter(file -> file.path().startsWith("kk/search-index"))
            .toList();

    assertThat(parts)
        .extracting(OutputFile::path)
        .containsExactly(
            "kk/search-index.js",
            "kk/search-index-2.js",
            "kk/search-index-3.js",
            "kk/search-index-4.js");
    assertThat(text(parts.get(0)))
        .startsWith(
            "(self.derekSearch=self.derekSearch||[]).push({\"parts\":[\"search-index-2.js\","
                + "\"search-index-3.js\",\"search-index-4.js\"],\"documents\":[{");
    List<String> found = new ArrayList<>();
    for (OutputFile part : parts) {
      List<String> here = INVENTED.matcher(text(part)).results().map(each -> each.group()).toList();
      assertThat(here).hasSizeBetween(PEOPLE / 8, SearchParts.MOST_RECORDS);
      assertThat(part.bytes()).hasSizeLessThan(SearchParts.MOST_BYTES + 200);
      found.addAll(here);
    }
    assertThat(found).hasSize(PEOPLE).doesNotHaveDuplicates();
  }

  @Test
  void aChangedRecordChangesOnePart() {
    Map<RecordId, String> documents = documents(3 * SearchParts.MOST_RECORDS, 10);
    List<OutputFile> before = files(documents);
    documents.put(new RecordId(RecordKind.PERSON, "one-7"), "{\"changed\":true}");
    List<OutputFile> after = files(documents);

    assertThat(before).hasSize(4);
    assertThat(after).hasSameSizeAs(before);
    long changed = 0;
    for (int i = 0; i < before.size(); i++) {
      changed += text(before.get(i)).equals(text(after.get(i))) ? 0 : 1;
    }
    assertThat(changed).isEqualTo(1);
  }

  @Test
  void longTextsMakePartsToo() {
    assertThat(files(documents(100, SearchParts.MOST_BYTES / 120))).hasSize(1);
    assertThat(files(documents(100, SearchParts.MOST_BYTES / 60))).hasSize(2);
    assertThat(files(documents(1, 2 * SearchParts.MOST_BYTES))).hasSize(1);
  }

  private static Map<RecordId, String> documents(int count, int length) {
    Map<RecordId, String> documents = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      documents.put(
          new RecordId(RecordKind.PERSON, "one-" + i), "\"" + i + "x".repeat(length) + "\"");
    }
    return documents;
  }

  private static List<OutputFile> files(Map<RecordId, String> documents) {
    return new SearchParts(new Language("kk")).files(documents);
  }

  private static String text(OutputFile file) {
    return new String(file.bytes(), StandardCharsets.UTF_8);
  }
}
