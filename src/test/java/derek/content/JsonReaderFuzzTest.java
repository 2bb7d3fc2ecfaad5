package derek.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import derek.diagnostic.Diagnostic;
import derek.model.Language;
import derek.model.RecordId;
import derek.model.RecordKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random damage to a record's text: nothing is thrown, and what is wrong has a place in the file.
 */
class JsonReaderFuzzTest {
  private static final int TEXTS = Integer.getInteger("derek.fuzz", 600);
  private static final String[] PIECES = {
    "{",
    "}",
    "[",
    "]",
    "\"",
    ",",
    ":",
    "null",
    "true",
    "-",
    "1e9",
    "0",
    "1e999999999",
    "\\u202e",
    "\\ud800",
    "\\",
    "\n",
    " ",
    "[[[[[[[[[[",
    "{\"a\":",
    "kk",
    "\"$schema\"",
    "\"withheld\": true,",
    "\"\"",
    "#",
    "/",
    "é"
  };

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 20191031})
  void anyTextIsRead(long seed) throws IOException {
    Random random = new Random(seed);
    String whole = Files.readString(Path.of("src/test/resources/complete/protest.json"));
    for (int i = 0; i < TEXTS; i++) {
      String text = damaged(whole, random);
      List<Diagnostic> diagnostics =
          assertTimeoutPreemptively(Duration.ofSeconds(10), () -> read(text), () -> text);
      long lines = text.lines().count() + 1;
      for (Diagnostic diagnostic : diagnostics) {
        assertThat(diagnostic.position().file()).as(text).isEqualTo("record.json");
        assertThat(diagnostic.position().line()).as(text).isBetween(0, (int) lines);
      }
    }
  }

  private static String damaged(String whole, Random random) {
    StringBuilder text = new StringBuilder(whole);
    for (int n = random.nextInt(4); n >= 0; n--) {
      int at = random.nextInt(text.length());
      int end = Math.min(text.length(), at + random.nextInt(random.nextInt(10) == 0 ? 400 : 4));
      text.replace(at, end, random.nextBoolean() ? "" : PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  private static List<Diagnostic> read(String text) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    Optional<JsonValue> value =
        new JsonReader().read(new TextFile("record.json", text), diagnostics);
    if (value.isPresent() && value.get() instanceof JsonValue.JsonObject object) {
      List<Language> languages = List.of(new Language("kk"), new Language("en"));
      RecordId id = new RecordId(RecordKind.PROTEST, "x");
      new RecordDecoder(languages, new SharedValues()).decode(id, object, Map.of(), diagnostics);
      JsonNodes.of(object);
    } else if (value.isEmpty()) {
      assertThat(diagnostics).isNotEmpty();
    }
    return diagnostics;
  }
}
