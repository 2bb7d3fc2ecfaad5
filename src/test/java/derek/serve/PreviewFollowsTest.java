package derek.serve;

import static org.assertj.core.api.Assertions.assertThat;

import derek.build.BuildOptions;
import derek.build.ProjectLayout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edits files as editors do, and looks at what the preview shows and tells. */
class PreviewFollowsTest {
  private static final String PAGE = "/en/people/aigul-sample.html";
  private static final String KAZAKH = SampleProject.PERSON + "kk.md";
  private static final String ENGLISH = SampleProject.PERSON + "en.md";

  @TempDir Path folder;

  private final List<String> log = Collections.synchronizedList(new ArrayList<>());
  private SampleProject project;
  private PreviewServer server;
  private Visitor visitor;

  @BeforeEach
  void start() throws IOException, InterruptedException {
    project = SampleProject.in(folder);
    server =
        PreviewServer.start(
            ProjectLayout.of(folder),
            BuildOptions.DEFAULT,
            new PreviewOptions(0, null, LocalDate.of(2020, 1, 8)),
            log::add);
    visitor = new Visitor(server);
    visitor.listen();
  }

  @AfterEach
  void stop() throws IOException {
    visitor.close();
    server.close();
    assertThat(log).isEmpty();
  }

  /** Else its files would be written when nobody expects it. */
  @Test
  void leavesNothingAtWorkWhenItEnds() throws IOException, InterruptedException {
    project.write(ENGLISH, "She held one picket [@report#1].\n");
    visitor.waitForChange();
    Thread.sleep(600); // the proof of the whole site has begun

    server.close();

    for (Thread each : Thread.getAllStackTraces().keySet()) {
      if (each.getName().equals("derek-preview-proof")) {
        each.join(1000);
        assertThat(each.isAlive()).isFalse();
      }
    }
  }

  @Test
  void showsATextThatWasSaved() throws IOException, InterruptedException {
    project.write(ENGLISH, "She held one picket [@report#1].\n");
    visitor.waitForChange();

    assertThat(visitor.page(PAGE)).contains("She held one picket");
  }

  @Test
  void showsATextThatTookTheOldOnesName() throws IOException, InterruptedException {
    for (int i = 0; i < 5; i++) {
      project.replace(ENGLISH, "She held picket number " + i + " [@report#1].\n");
      visitor.waitForChange();
      assertThat(visitor.page(PAGE)).contains("picket number " + i);
    }
  }

  @Test
  void showsOnlyTheEndOfASaveThatEmptiesTheFileFirst() throws Exception {
    Files.writeString(folder.resolve(ENGLISH), "");
    Thread.sleep(20);
    project.write(ENGLISH, "Written after a while [@report#1].\n");

    String told = visitor.waitForChange();

    assertThat(told).doesNotContain("empty-text");
    assertThat(visitor.page(PAGE)).contains("Written after a while");
  }

  @Test
  void tellsOfACitationThatNobodyCanReadAndNotWhatFollows() throws Exception {
    project.write(KAZAKH, project.read(KAZAKH).replace("[@report#1]", "[report#1]"));

    String told = visitor.waitFor("\"checking\":false", "citation-syntax");

    assertThat(told).doesNotContain("parallel-citations", "stale-translation", "uncited");
  }

  @Test
  void tellsABurstOfChangesOnce() throws Exception {
    for (int i = 0; i < 40; i++) {
      project.write(ENGLISH, "Version " + i + " [@report#1].\n");
    }
    visitor.waitFor("\"checking\":false");

    assertThat(visitor.page(PAGE)).contains("Version 39");
    assertThat(visitor.waiting()).isZero();
  }

  @Test
  void findsRecordsInNewFolders() throws Exception {
    String record = project.read(SampleProject.PERSON + "record.json");
    project.write("content/people/second/record.json", record.replace("Aigul Ulgi", "Second Ulgi"));
    project.write("content/people/second/kk.md", project.read(KAZAKH));
    project.write("content/people/second/en.md", project.read(ENGLISH));
    visitor.waitFor("\"checking\":false", "\"problems\":[");

    assertThat(visitor.get("/en/people/second.html").statusCode()).isEqualTo(200);
    assertThat(visitor.page("/en/people/")).contains("Second Ulgi");
  }

  @Test
  void forgetsRecordsWhoseFolderIsGone() throws Exception {
    findsRecordsInNewFolders();
    for (String name : List.of("record.json", "kk.md", "en.md")) {
      Files.delete(folder.resolve("content/people/second").resolve(name));
    }
    Files.delete(folder.resolve("content/people/second"));
    visitor.waitForChange();

    assertThat(visitor.page("/en/people/")).doesNotContain("Second Ulgi");
  }

  @Test
  void forgetsStrayFilesAndFoldersThatAreGone() throws Exception {
    project.write(SampleProject.PERSON + "kk.md.txt", "a copy\n");
    project.write("content/people/Second/notes.txt", "notes\n");
    String told = visitor.waitFor("\"checking\":false", "stray-file", "invalid-id");
    assertThat(told).contains(SampleProject.PERSON + "kk.md.txt", "content/people/Second");

    Files.delete(folder.resolve(SampleProject.PERSON + "kk.md.txt"));
    Files.delete(folder.resolve("content/people/Second/notes.txt"));
    Files.delete(folder.resolve("content/people/Second"));

    assertThat(visitor.waitFor("\"checking\":false")).doesNotContain("stray-file", "invalid-id");
  }

  @Test
  void opensWhereTheEditorIs() throws Exception {
    for (String path : List.of("record.json", "kk.md", "en.md")) {
      project.write(SampleProject.PERSON + path, project.read(SampleProject.PERSON + path));
      Path file = folder.resolve(SampleProject.PERSON + path);
      assertThat(file.toFile().setLastModified(4_000_000_000_000L + path.length())).isTrue();
      String language = path.equals("en.md") ? "en" : "kk";
      assertThat(server.addressOfLastEdited())
          .isEqualTo(server.address() + language + "/people/aigul-sample.html");
      assertThat(file.toFile().setLastModified(0)).isTrue();
    }
    Path source = folder.resolve("content/sources/report.json");
    assertThat(source.toFile().setLastModified(4_000_000_000_000L)).isTrue();
    assertThat(server.addressOfLastEdited()).isEqualTo(server.address() + "kk/sources/report.html");
  }

  @Test
  void followsTemplatesMessagesAndAssets() throws Exception {
    project.write(
        "templates/base.html",
        project.read("templates/base.html").replace("<main", "<main data-new=\"yes\""));
    visitor.waitForChange();
    assertThat(visitor.page(PAGE)).contains("data-new=\"yes\"");

    project.write(
        "content/messages/en.json",
        project
            .read("content/messages/en.json")
            .replaceFirst("\"skip\": \"[^\"]*\"", "\"skip\": \"Jump\""));
    visitor.waitForChange();
    assertThat(visitor.page(PAGE)).contains(">Jump<");

    project.write("assets/site.css", "body { color: red }\n");
    assertThat(visitor.waitFor("event: styles")).contains("assets/site.css");
    assertThat(visitor.get("/assets/site.css").body()).isEqualTo("body { color: red }\n");

    project.write("assets/site.js", "// new\n");
    visitor.waitFor("event: reload");
  }

  @Test
  void keepsTheLastGoodPageWhileAFileIsBroken() throws Exception {
    String before = visitor.page(PAGE);
    String record = project.read(SampleProject.PERSON + "record.json");
    project.write(SampleProject.PERSON + "record.json", "{ broken");
    String told = visitor.waitFor("json-syntax", "\"checking\":true");

    assertThat(told).contains(SampleProject.PERSON + "record.json:1:3");
    assertThat(visitor.page(PAGE)).isEqualTo(before);

    project.write(
        SampleProject.PERSON + "record.json", record.replace("Aigul Ulgi", "Aigul Mended"));
    assertThat(visitor.waitForChange()).doesNotContain("json-syntax");
    assertThat(visitor.page(PAGE)).contains("Aigul Mended");
  }

  @Test
  void keepsTheLastGoodPageWhileATemplateIsBroken() throws Exception {
    String before = visitor.page(PAGE);
    String template = project.read("templates/person.html");
    project.write("templates/person.html", "{% broken");
    visitor.waitForChange();

    assertThat(visitor.page(PAGE)).isEqualTo(before);
    visitor.waitFor("\"template\"", "templates/person.html");

    project.write("templates/person.html", template);
    assertThat(visitor.waitForChange()).doesNotContain("templates/person.html");
    assertThat(visitor.page(PAGE)).isEqualTo(before);
  }

  @Test
  void showsADraftAndMarksIt() throws Exception {
    String record = project.read(SampleProject.PERSON + "record.json");
    project.write(
        "content/people/draft/record.json",
        record.replace("\"name\"", "\"draft\": true, \"name\"").replace("Aigul", "Draft"));
    project.write("content/people/draft/kk.md", project.read(KAZAKH));
    project.write("content/people/draft/en.md", "✎ To be written [@nobody#1].\n");
    String told = visitor.waitFor("\"checking\":false", "en/people/draft.html");

    assertThat(told).contains("\"drafts\":[\"kk/people/draft.html\"");
    assertThat(told).contains("\"severity\":\"warning\",\"code\":\"placeholder\"");
    assertThat(told).doesNotContain("\"severity\":\"error\"");
    assertThat(visitor.get("/en/people/draft.html").body())
        .contains("data-draft=\"draft\"", "✎ To be written");
    assertThat(visitor.get("/en/people/aigul-sample.html").body()).contains("data-draft=\"\"");
    assertThat(visitor.page("/en/people/")).contains("Draft Ulgi");
    assertThat(visitor.get("/_derek/status?language=en").body())
        .contains("/en/people/draft.html", "Nobody but you");
  }

  @Test
  void tellsWhatTheProofFindsAfterThePage() throws Exception {
    project.write(ENGLISH, "[Nobody](person:nobody) held the picket [@report#1].\n");

    visitor.waitFor("unknown-record", SampleProject.PERSON + "en.md:1:");

    project.write(ENGLISH, SampleProject.PERSON_TEXT);
    assertThat(visitor.waitForChange()).doesNotContain("unknown-record");
  }
}
