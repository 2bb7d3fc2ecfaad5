package derek.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import derek.diagnostic.Diagnostic;
import derek.model.Archive;
import derek.model.Language;
import derek.model.Person;
import derek.model.RecordId;
import derek.model.RecordKind;
import derek.model.WithheldText;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no fixture can hold: links, large files, withheld records, other systems' habits. */
class ContentLoaderTest {
  private static final String PERSON = "people/saulet-akhmetov/record.json";

  @TempDir private Path folder;
  private Path content;

  @BeforeEach
  void copySite() throws IOException {
    content = SmallSite.in(folder);
  }

  private List<String> problems() {
    List<Diagnostic> diagnostics =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> ContentLoader.load(content, "content").diagnostics());
    return diagnostics.stream().map(each -> each.position() + " " + each.code()).toList();
  }

  private Archive archive() {
    LoadedContent loaded = ContentLoader.load(content, "content");
    assertThat(loaded.diagnostics()).isEmpty();
    return loaded.archive().orElseThrow();
  }

  private void replace(String file, String target, String replacement) throws IOException {
    Path path = content.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(target);
    Files.writeString(path, text.replace(target, replacement));
  }

  private static void link(Path link, Path target) throws IOException {
    try {
      Files.createSymbolicLink(link, target);
    } catch (FileSystemException | UnsupportedOperationException e) {
      assumeTrue(false, "this system makes no symbolic links");
    }
  }

  // Links and odd files

  @ParameterizedTest
  @ValueSource(
      strings = {
        "people/saulet-akhmetov/kk.md",
        "people/saulet-akhmetov",
        "people",
        "places/altyn-kala.json",
        "messages/kk.json",
        "messages",
        "site.json",
        "schema",
        "schema/shared.schema.json"
      })
  void aLinkOutOfTheContentIsRefused(String file) throws IOException {
    Path outside = folder.resolve("outside");
    Files.move(content.resolve(file), outside);
    link(content.resolve(file), outside);
    assertThat(problems()).contains("content/" + file + " link-outside");
  }

  @Test
  void aLinkToNothingIsRefused() throws IOException {
    link(content.resolve("places/new.json"), folder.resolve("nothing"));
    assertThat(problems()).containsExactly("content/places/new.json link-outside");
  }

  @Test
  void aLinkWithinTheContentIsFollowed() throws IOException {
    link(content.resolve("places/other.json"), content.resolve("places/altyn-kala.json"));
    assertThat(problems()).isEmpty();
  }

  @Test
  void aFolderInThePlaceOfAFileIsReported() throws IOException {
    Files.delete(content.resolve("people/saulet-akhmetov/kk.md"));
    Files.createDirectory(content.resolve("people/saulet-akhmetov/kk.md"));
    Files.createDirectory(content.resolve("places/other.json"));
    assertThat(problems())
        .containsExactly(
            "content/people/saulet-akhmetov/kk.md unreadable-file",
            "content/places/other.json unreadable-file");
  }

  @Test
  void aTextUnderAnotherNameIsReadAndToldOnce() throws IOException {
    Path person = content.resolve("people/saulet-akhmetov");
    Files.move(person.resolve("kk.md"), person.resolve("KK.md.txt"));
    Files.move(person.resolve("en.md"), person.resolve("en .md"));
    Files.writeString(person.resolve("en .md"), "A [link](persn:x) [@dala-report#1].\n");

    assertThat(problems())
        .containsExactly(
            "content/people/saulet-akhmetov/KK.md.txt:1:1 stray-file",
            "content/people/saulet-akhmetov/en .md:1:1 stray-file",
            "content/people/saulet-akhmetov/en .md:1:10 link-address");
  }

  @Test
  void aRecordWhoseNameIsNoneIsNoMissingOne() throws IOException {
    Files.move(
        content.resolve("people/saulet-akhmetov"), content.resolve("people/Saulet-Akhmetov"));
    Files.move(
        content.resolve("places/altyn-kala.json"), content.resolve("places/altyn-kаla.json"));

    LoadedContent loaded = ContentLoader.load(content, "content");

    assertThat(loaded.archive().orElseThrow().editorial().absent())
        .containsKeys(
            new RecordId(RecordKind.PERSON, "saulet-akhmetov"),
            new RecordId(RecordKind.PLACE, "altyn-kala"))
        .doesNotContainKey(new RecordId(RecordKind.PERSON, "another"));
  }

  @Test
  void aMissingFolderOrSiteIsReported() throws IOException {
    Files.delete(content.resolve("site.json"));
    assertThat(problems()).containsExactly("content/site.json missing-file");
    assertThat(ContentLoader.load(folder.resolve("none"), "none").archive()).isEmpty();
  }

  // Sizes

  @Test
  void aLargeFileIsNotRead() throws IOException {
    Files.writeString(content.resolve(PERSON), " ".repeat(5 << 20));
    Files.writeString(content.resolve("people/saulet-akhmetov/kk.md"), "а".repeat(5 << 19));
    assertThat(problems())
        .containsExactly(
            "content/people/saulet-akhmetov/kk.md:1:1 file-too-large",
            "content/" + PERSON + ":1:1 file-too-large");
  }

  @Test
  void anEnormousLineIsNoTrouble() throws IOException {
    Path summary = content.resolve("people/saulet-akhmetov/kk.md");
    Files.writeString(summary, "сөз ".repeat(16_000) + "[@dala-report#1].\n");
    assertThat(problems()).isEmpty();
    Files.writeString(summary, "сөз".repeat(100_000) + "\n");
    assertThat(problems())
        .containsExactly("content/people/saulet-akhmetov/kk.md:1:65537 file-too-large");
    Files.writeString(
        content.resolve("messages/kk.json"),
        "{\"$schema\": \"../schema/messages.schema.json\", \"a\": \""
            + "ө".repeat(500_000)
            + "\"}");
    assertThat(problems()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {">", "[", "*", "> ", "- ", "**a "})
  void nestingWithoutEndIsReported(String opener) throws IOException {
    Files.writeString(content.resolve("people/saulet-akhmetov/kk.md"), opener.repeat(10_000));
    assertThat(problems())
        .singleElement()
        .asString()
        .startsWith("content/people/saulet-akhmetov/kk.md:1:")
        .endsWith("markdown-nesting");
  }

  // Other systems' habits

  @Test
  void lineEndsOfWindowsMakeNoDifference() throws IOException {
    Archive before = archive();
    for (String file : List.of(PERSON, "people/saulet-akhmetov/kk.md", "site.json")) {
      replace(file, "\n", "\r\n");
    }
    Archive after = archive();
    assertThat(List.copyOf(after.records())).isEqualTo(List.copyOf(before.records()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr", "kk", "en", "ar-u-nu-arab"})
  void theLanguageOfTheMachineMakesNoDifference(String tag) {
    Locale before = Locale.getDefault();
    Archive expected = archive();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      assertThat(List.copyOf(archive().records())).isEqualTo(List.copyOf(expected.records()));
    } finally {
      Locale.setDefault(before);
    }
  }

  // Withheld

  @Test
  void aWithheldRecordIsNotInTheArchive() throws IOException {
    replace(PERSON, "\"statuses\"", "\"withheld\": true,\n  \"statuses\"");
    Archive archive = archive();
    assertThat(archive.find(new RecordId(RecordKind.PERSON, "saulet-akhmetov"))).isEmpty();
    assertThat(archive.editorial().withheld())
        .extracting(WithheldText::text)
        .contains(
            "Сәулет Ахметов",
            "Saulet Akhmetov",
            "Алаңға шыққан белсенді.",
            "Saulet went to the square in Altyn Kala. He said “let them go”.")
        .doesNotContain("altyn-kala", "dala-report#1", "2020-03-01");
    assertThat(archive.editorial().texts())
        .doesNotContainKey(new RecordId(RecordKind.PERSON, "saulet-akhmetov"));
  }

  @Test
  void aWithheldFieldIsNotInTheRecord() throws IOException {
    replace(PERSON, "\"statuses\"", "\"withheld\": [\"statuses\"],\n  \"statuses\"");
    Archive archive = archive();
    Person person = archive.all(Person.class).get(0);
    assertThat(person.statuses()).isEmpty();
    assertThat(archive.editorial().withheld())
        .extracting(WithheldText::text)
        .containsExactly("Босаған.", "Was free.");
    assertThat(archive.editorial().texts().get(person.id()))
        .noneMatch(text -> text.text().in(new Language("en")).equals("Was free."));
  }
}
