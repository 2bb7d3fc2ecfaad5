package derek.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import derek.cache.FileDigests;
import derek.cache.FileStates;
import derek.model.Archive;
import derek.model.Block;
import derek.model.Language;
import derek.model.RecordSummaries;
import derek.model.Summary;
import derek.model.TranslationLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is remembered of texts is what reading them gives, wherever their blocks lie. */
class ReadingMemoryTest {
  private static final String STAMPS =
      """
      {
        "$schema": "schema/translations.schema.json",
        "person:a": {"en": ["%s", "fedcba9876543210 minor"]}
      }
      """;

  @TempDir private Path folder;
  private Path content;
  private List<Summary> read;

  @BeforeEach
  void readWithoutMemory() throws IOException {
    content = SmallSite.in(folder);
    read = summaries(archive(ReadingMemory.none()));
    assertThat(read).hasSize(2);
  }

  @Test
  void givesTheSameTextsFromDisk() {
    for (int build = 1; build <= 3; build++) {
      try (ReadingMemory memory = memory()) {
        assertThat(summaries(archive(memory))).isEqualTo(read);
      }
    }
  }

  @Test
  void holdsNoBlocksInMemory() {
    try (ReadingMemory memory = memory()) {
      Summary text = summaries(archive(memory)).get(0);

      assertThat(text.blocks()).isEqualTo(text.blocks()).isNotSameAs(text.blocks());
    }
  }

  @Test
  void doesNotParseAgainWhatASoundTextWas() throws IOException {
    archive(memory());
    try (ReadingMemory memory = memory()) {
      List<Summary> known = summaries(archive(memory));
      deleteTexts();

      assertThat(known.stream().map(Summary::blocks).toList()).isEqualTo(blocks());
    }
  }

  @Test
  void parsesAgainWhatIsGoneFromDisk() throws IOException {
    ReadingMemory memory = memory();
    List<Summary> known = summaries(archive(memory));
    memory.close();
    delete(folder.resolve("texts"));

    assertThat(known).isEqualTo(read);
    assertThat(summaries(archive(memory()))).isEqualTo(read);
  }

  @Test
  void tellsWhereATextWasChangedMeanwhile() throws IOException {
    ReadingMemory memory = memory();
    Summary text = summaries(archive(memory)).get(0);
    memory.close();
    Path file = folder.resolve(text.file());
    Files.writeString(file, Files.readString(file) + "\nThe end. {.editorial}\n");

    assertThatThrownBy(text::blocks).isInstanceOf(ChangedMeanwhileException.class);
  }

  @Test
  void doesNotReadTheStampsOfTranslationsAgain() throws IOException {
    Path file = content.resolve("translations.lock.json");
    Files.writeString(file, STAMPS.formatted("0123456789abcdef"));
    TranslationLock read = archive(memory()).editorial().lock();
    assertThat(read.stamped("person:a", new Language("en")).size()).isEqualTo(2);
    FileDigests first = digests();
    assertThat(archive(memory(first)).editorial().lock()).isEqualTo(read);
    first.keep();

    FileDigests second = digests();
    Files.delete(file);

    assertThat(archive(memory(second)).editorial().lock()).isEqualTo(read);
    assertThat(archive(memory(digests())).editorial().lock()).isEqualTo(TranslationLock.EMPTY);
  }

  @Test
  void readsTheStampsOfTranslationsWhereTheyAreOthers() throws IOException {
    Path file = content.resolve("translations.lock.json");
    Files.writeString(file, STAMPS.formatted("0123456789abcdef"));
    FileDigests first = digests();
    TranslationLock read = archive(memory(first)).editorial().lock();
    first.keep();

    Files.writeString(file, STAMPS.formatted("ff23456789abcdef"));

    TranslationLock now = archive(memory(digests())).editorial().lock();
    assertThat(now).isNotEqualTo(read);
    assertThat(now).isEqualTo(archive(ReadingMemory.none()).editorial().lock());
  }

  @Test
  void tellsWhatIsWrongWithTheStampsEachTime() throws IOException {
    Path file = content.resolve("translations.lock.json");
    Files.writeString(file, STAMPS.formatted("").replace("translations.schema", "person.schema"));
    for (int build = 1; build <= 2; build++) {
      FileDigests digests = digests();
      ReadingMemory memory = memory(digests);
      LoadedContent loaded =
          ContentLoader.load(content, "content", content.resolve("schema"), memory);
      memory.keep();
      digests.keep();

      assertThat(loaded.diagnostics()).isNotEmpty();
    }
  }

  private FileDigests digests() throws IOException {
    return FileDigests.open(folder.resolve("digests"), FileStates.of(List.of(content)));
  }

  private Archive archive(ReadingMemory memory) {
    LoadedContent loaded =
        ContentLoader.load(content, "content", content.resolve("schema"), memory);
    memory.keep();
    assertThat(loaded.diagnostics()).isEmpty();
    return loaded.archive().orElseThrow();
  }

  private ReadingMemory memory() {
    return memory(FileDigests.none());
  }

  private ReadingMemory memory(FileDigests digests) {
    return ReadingMemory.open(
        folder.resolve("reading"), folder.resolve("texts"), "program", digests);
  }

  private static List<Summary> summaries(Archive archive) {
    return archive.records().stream()
        .flatMap(
            record ->
                archive.settings().languageList().stream()
                    .map(RecordSummaries.of(record)::get)
                    .filter(Objects::nonNull))
        .toList();
  }

  private List<List<Block>> blocks() {
    return read.stream().map(Summary::blocks).toList();
  }

  private void deleteTexts() throws IOException {
    for (Summary text : read) {
      Files.delete(folder.resolve(text.file()));
    }
  }

  private static void delete(Path path) throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
  }
}
