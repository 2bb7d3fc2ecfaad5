package derek.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import derek.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteWriterTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_570_147_200_000L);

  @TempDir Path project;
  private Path site;

  @BeforeEach
  void nameTheSite() {
    site = project.resolve("site-output");
  }

  @Test
  void writesTheFirstSite() throws IOException {
    WriteReport report = write(file("index.html", "front"), file("kk/people/a.html", "Асхат"));

    assertThat(report.diagnostics()).isEmpty();
    assertThat(report.written()).containsExactly("index.html", "kk/people/a.html");
    assertThat(report.unchanged()).isEmpty();
    assertThat(report.removed()).isEmpty();
    assertThat(contents(site))
        .containsEntry("index.html", "front")
        .containsEntry("kk/people/a.html", "Асхат")
        .containsOnlyKeys(".derek-site", "index.html", "kk/people/a.html");
  }

  @Test
  void makesTheFoldersAboveTheOutput() throws IOException {
    site = project.resolve("a/b/site");
    assertThat(write(file("index.html", "front")).isRefused()).isFalse();
    assertThat(site.resolve("index.html")).hasContent("front");
  }

  @Test
  void keepsTheRepositorysReadmeWithItsTimeStamp() throws IOException {
    Files.createDirectory(site);
    Path readme = Files.writeString(site.resolve("README.md"), "ours");
    Files.setLastModifiedTime(readme, LONG_AGO);

    write(file("index.html", "one"));
    write(file("index.html", "two"));

    assertThat(readme).hasContent("ours");
    assertThat(Files.getLastModifiedTime(readme)).isEqualTo(LONG_AGO);
  }

  @Test
  void unchangedFilesKeepTheirTimeStampsBesideChangedOnes() throws IOException {
    write(file("same.html", "same"), file("changed.html", "before"), file("as-long.html", "abc"));
    age();

    WriteReport report =
        write(
            file("same.html", "same"), file("changed.html", "after"), file("as-long.html", "xyz"));

    assertThat(report.written()).containsExactly("as-long.html", "changed.html");
    assertThat(report.unchanged()).containsExactly("same.html");
    assertThat(time("same.html")).isEqualTo(LONG_AGO);
    assertThat(time("changed.html")).isGreaterThan(LONG_AGO);
    assertThat(site.resolve("changed.html")).hasContent("after");
    assertThat(site.resolve("as-long.html")).hasContent("xyz");
  }

  @Test
  void doesNotTouchASiteThatIsTheSame() throws IOException {
    write(file("index.html", "front"), file("kk/a.html", "a"));
    age();
    Object before = Files.readAttributes(site, "unix:ino,ctime").toString();

    WriteReport report = write(file("kk/a.html", "a"), file("index.html", "front"));

    assertThat(report.written()).isEmpty();
    assertThat(report.removed()).isEmpty();
    assertThat(report.unchanged()).containsExactly("index.html", "kk/a.html");
    assertThat(time("kk/a.html")).isEqualTo(LONG_AGO);
    assertThat(Files.readAttributes(site, "unix:ino,ctime").toString()).isEqualTo(before);
  }

  @Test
  void removesFilesAndFoldersThatTheSiteHasNoMore() throws IOException {
    write(file("index.html", "front"), file("kk/people/gone.html", "gone"));

    WriteReport report = write(file("index.html", "front"));

    assertThat(report.removed()).containsExactly("kk/people/gone.html");
    assertThat(site.resolve("kk")).doesNotExist();
    assertThat(contents(site)).containsOnlyKeys(".derek-site", "index.html");
  }

  @Test
  void aFileMayBecomeAFolderAndBack() throws IOException {
    write(file("people", "list"));
    write(file("people/a", "a"));
    assertThat(site.resolve("people/a")).hasContent("a");
    write(file("people", "list"));
    assertThat(site.resolve("people")).hasContent("list");
  }

  @Test
  void mendsADamagedSite() throws IOException {
    write(file("index.html", "front"), file("a.html", "aaaa"));
    Files.delete(site.resolve("index.html"));
    Files.writeString(site.resolve("a.html"), "bbbb");

    WriteReport report = write(file("index.html", "front"), file("a.html", "aaaa"));

    assertThat(report.written()).containsExactly("a.html", "index.html");
    assertThat(site.resolve("a.html")).hasContent("aaaa");
  }

  @Test
  void twoOutputsOfTheSameFilesAreByteIdenticalWhateverTheirOrderAndHistory() throws IOException {
    List<OutputFile> files = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      files.add(file("kk/people/person-" + i + ".html", "Адам " + i));
    }
    write(file("kk/people/old.html", "old"), file("kk/people/person-7.html", "before"));
    write(files.toArray(OutputFile[]::new));
    SortedMap<String, String> grown = contents(site);

    site = project.resolve("second");
    Collections.reverse(files);
    write(files.toArray(OutputFile[]::new));

    assertThat(contents(site)).isEqualTo(grown);
  }

  @Test
  void leavesNothingBesideTheOutputButItsLock() throws IOException {
    write(file("index.html", "one"));
    write(file("index.html", "two"));
    try (Stream<Path> beside = Files.list(project)) {
      assertThat(beside).containsExactlyInAnyOrder(site, project.resolve(".site-output.lock"));
    }
  }

  @Test
  void refusesASymbolicLink() throws IOException {
    Path elsewhere = Files.createDirectory(project.resolve("elsewhere"));
    Files.createSymbolicLink(site, elsewhere);

    assertThat(write(file("index.html", "front")).diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("the output is a symbolic link");
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void refusesAFile() throws IOException {
    Files.writeString(site, "a letter");
    assertThat(codes(write(file("index.html", "front")))).containsExactly("output-not-a-folder");
    assertThat(site).hasContent("a letter");
  }

  @Test
  void refusesAFolderThatIsNotOurs() throws IOException {
    Files.createDirectories(site.resolve("letters"));
    Files.writeString(site.resolve("letters/first.txt"), "dear");
    Files.writeString(site.resolve("letters/second.txt"), "dear");

    WriteReport report = write(file("index.html", "front"));

    assertThat(report.isRefused()).isTrue();
    Diagnostic diagnostic = report.diagnostics().get(0);
    assertThat(diagnostic.code()).isEqualTo("output-foreign-file");
    assertThat(diagnostic.position().toString()).endsWith("site-output/letters/first.txt");
    assertThat(diagnostic.message())
        .isEqualTo("not from a build, so the next site must not replace it (and 1 more)");
    assertThat(contents(site)).containsOnlyKeys("letters/first.txt", "letters/second.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {".git", "CNAME", "kk/notes.txt"})
  void refusesToReplaceWhatSomebodyPutBesideTheSite(String stranger) throws IOException {
    write(file("index.html", "one"), file("kk/a.html", "a"));
    Files.writeString(site.resolve(stranger), "mine");

    assertThat(codes(write(file("index.html", "two")))).containsExactly("output-foreign-file");
    assertThat(site.resolve(stranger)).hasContent("mine");
    assertThat(site.resolve("index.html")).hasContent("one");
  }

  @Test
  void droppingsOfFileManagersAreNobodysFiles() throws IOException {
    write(file("index.html", "one"));
    Files.writeString(site.resolve(".DS_Store"), "x");
    assertThat(write(file("index.html", "two")).isRefused()).isFalse();
    assertThat(site.resolve("index.html")).hasContent("two");
  }

  @Test
  void neverWritesOrDeletesThroughALinkInTheOutput() throws IOException {
    Path letter = Files.writeString(project.resolve("letter.txt"), "dear");
    write(file("index.html", "dear"));
    Files.delete(site.resolve("index.html"));
    Files.createSymbolicLink(site.resolve("index.html"), letter);

    WriteReport report = write(file("index.html", "dear"));

    assertThat(report.written()).containsExactly("index.html");
    assertThat(Files.isSymbolicLink(site.resolve("index.html"))).isFalse();
    assertThat(letter).hasContent("dear");
  }

  @Test
  void refusesPathsThatAreOneOnSomeFileSystems() throws IOException {
    assertThat(codes(write(file("kk/A.html", "1"), file("kk/a.html", "2"))))
        .containsExactly("output-path-collision");
    assertThat(codes(write(file("KK/a.html", "1"), file("kk/b.html", "2"))))
        .containsExactly("output-path-collision");
    assertThat(codes(write(file("Ә.html", "1"), file("ә.html", "2"))))
        .containsExactly("output-path-collision");
    assertThat(codes(write(file("й.html", "1"), file("й.html", "2"))))
        .containsExactly("output-path-collision");
    assertThat(codes(write(file("a", "1"), file("a/b", "2"))))
        .containsExactly("output-path-collision");
    assertThat(codes(write(file("a", "1"), file("a", "1"))))
        .containsExactly("output-path-collision");
    assertThat(codes(write(file("readme.md", "1")))).containsExactly("output-path-collision");
    assertThat(site).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        ".derek-site",
        "a//b",
        "a/./b",
        "kk/",
        "con",
        "kk/NUL.html",
        "a\u0000b",
        "a:b",
        "a\\b",
        "end.",
        "end ",
        "a\nb"
      })
  void refusesNamesThatSomeFileSystemsDoNotHave(String path) throws IOException {
    assertThat(codes(write(file(path, "x")))).containsExactly("output-path-unusable");
  }

  @Test
  void refusesTwoAtOnceAndSaysWho() throws IOException {
    try (SiteWriter first = SiteWriter.open(site);
        SiteWriter second = SiteWriter.open(site)) {
      assertThat(first.problems()).isEmpty();
      assertThat(second.problems())
          .extracting(Diagnostic::message)
          .containsExactly(
              "another build is at work here (process " + ProcessHandle.current().pid() + ")");
      assertThat(codes(write(second, List.of(file("index.html", "two")))))
          .containsExactly("output-in-use");
      assertThat(write(first, List.of(file("index.html", "one"))).isRefused()).isFalse();
    }
    assertThat(site.resolve("index.html")).hasContent("one");
    assertThat(write(file("index.html", "three")).isRefused()).isFalse();
  }

  @Test
  void saysWhyItCannotWrite() throws IOException {
    Files.writeString(project.resolve("file"), "x");
    site = project.resolve("file/site-output");
    WriteReport report = write(file("index.html", "front"));
    assertThat(codes(report)).containsExactly("output-not-writable");
    assertThat(report.diagnostics().get(0).found()).contains("file");
  }

  @Test
  void aReadOnlyFolderKeepsItsSite() throws IOException {
    write(file("index.html", "one"));
    assumeThat(project.toFile().setWritable(false)).isTrue();
    try {
      assumeThat(Files.isWritable(project)).as("root may write anywhere").isFalse();
      WriteReport report = write(file("index.html", "two"));
      assertThat(codes(report)).containsExactly("output-not-writable");
      assertThat(site.resolve("index.html")).hasContent("one");
    } finally {
      assertThat(project.toFile().setWritable(true)).isTrue();
    }
  }

  @Test
  void aSiteThatCannotBeWrittenWholeLeavesTheLastOne() throws IOException {
    // A path longer than any file system takes: like a full disk, it fails in the middle.
    write(file("index.html", "one"));
    String deep = "d/".repeat(3000) + "x.html";
    WriteReport report = write(file("index.html", "two"), file(deep, "x"));
    assertThat(codes(report)).containsExactly("output-not-writable");
    assertThat(contents(site)).containsEntry("index.html", "one");
    assertThat(project.resolve(".site-output.staging")).doesNotExist();
  }

  @Test
  void aDraftGivesItsFilesBackAndLeavesNothingWhereItIsNotPublished() throws IOException {
    write(file("same.html", "same"), file("changed.html", "before"));
    try (SiteWriter writer = SiteWriter.open(site);
        Draft draft = writer.draft()) {
      StagedFile same = draft.put(file("same.html", "same"));
      StagedFile changed = draft.put(file("changed.html", "after"));
      assertThat(same.bytes()).asString().isEqualTo("same");
      assertThat(changed.bytes()).asString().isEqualTo("after");
      assertThat(changed.length()).isEqualTo(5);
      assertThat(changed.sha256()).startsWith("f39592393ef0859c").hasSize(64);
      assertThat(project.resolve(".site-output.staging/changed.html")).hasContent("after");
      assertThat(project.resolve(".site-output.staging/same.html")).doesNotExist();
    }
    assertThat(project.resolve(".site-output.staging")).doesNotExist();
    assertThat(contents(site)).containsEntry("changed.html", "before");
  }

  @Test
  void refusesASiteThatSomebodyChangesMeanwhile() throws IOException {
    write(file("same.html", "same"), file("other.html", "before"));
    age();
    try (SiteWriter writer = SiteWriter.open(site);
        Draft draft = writer.draft()) {
      List<StagedFile> files =
          List.of(draft.put(file("same.html", "same")), draft.put(file("other.html", "after")));
      Files.writeString(site.resolve("same.html"), "mine");
      WriteReport report = writer.publish(draft, files);
      assertThat(codes(report)).containsExactly("output-not-writable");
      assertThat(report.diagnostics().get(0).found())
          .isEqualTo("same.html was changed while the site was built");
    }
    assertThat(contents(site))
        .containsEntry("same.html", "mine")
        .containsEntry("other.html", "before");
  }

  @Test
  void takesOverWhatStaysBeforeItIsPublished() throws IOException {
    write(file("kk/same.html", "same"), file("other.html", "before"));
    age();
    try (SiteWriter writer = SiteWriter.open(site);
        Draft draft = writer.draft()) {
      List<StagedFile> files =
          List.of(draft.put(file("kk/same.html", "same")), draft.put(file("other.html", "after")));
      draft.takeOver(files);
      assertThat(project.resolve(".site-output.staging/kk/same.html")).hasContent("same");
      assertThat(contents(site)).containsEntry("other.html", "before");
      assertThat(writer.publish(draft, files).unchanged()).containsExactly("kk/same.html");
    }
    assertThat(contents(site))
        .containsEntry("kk/same.html", "same")
        .containsEntry("other.html", "after");
    assertThat(time("kk/same.html")).isEqualTo(LONG_AGO);
  }

  @Test
  void refusesASiteThatSomebodyChangesAfterItWasTakenOver() throws IOException {
    write(file("same.html", "same"), file("other.html", "before"));
    age();
    try (SiteWriter writer = SiteWriter.open(site);
        Draft draft = writer.draft()) {
      List<StagedFile> files =
          List.of(draft.put(file("same.html", "same")), draft.put(file("other.html", "after")));
      draft.takeOver(files);
      Files.writeString(site.resolve("same.html"), "mine");
      assertThat(codes(writer.publish(draft, files))).containsExactly("output-not-writable");
    }
    assertThat(contents(site))
        .containsEntry("same.html", "mine")
        .containsEntry("other.html", "before");
    assertThat(project.resolve(".site-output.staging")).doesNotExist();
  }

  @Test
  void refusesASiteOfWhichSomethingCouldNotBeTakenOver() throws IOException {
    write(file("same.html", "same"), file("other.html", "before"));
    try (SiteWriter writer = SiteWriter.open(site);
        Draft draft = writer.draft()) {
      List<StagedFile> files =
          List.of(draft.put(file("same.html", "same")), draft.put(file("other.html", "after")));
      Files.delete(site.resolve("same.html"));
      draft.takeOver(files);
      Files.writeString(site.resolve("same.html"), "same");
      assertThat(codes(writer.publish(draft, files))).containsExactly("output-not-writable");
    }
    assertThat(contents(site)).containsEntry("other.html", "before");
  }

  @Test
  void takesNothingOverThatIsNotPublished() throws IOException {
    write(file("same.html", "same"), file("other.html", "before"));
    try (Draft draft = Draft.over(site)) {
      StagedFile same = draft.put(file("same.html", "same"));
      StagedFile other = draft.put(file("other.html", "after"));
      draft.takeOver(List.of(same, other));
      Files.delete(site.resolve("same.html"));
      assertThatThrownBy(same::bytes).isInstanceOf(UncheckedIOException.class);
    }
    assertThat(project.resolve(".site-output.staging")).doesNotExist();
  }

  @Test
  void aDraftThatMayNotBeWrittenIsHeldInMemory() throws IOException {
    Files.createDirectories(site);
    Files.writeString(site.resolve("letter.txt"), "dear");
    try (SiteWriter writer = SiteWriter.open(site);
        Draft draft = writer.draft()) {
      assertThat(draft.put(file("index.html", "front")).bytes()).asString().isEqualTo("front");
      assertThat(project.resolve(".site-output.staging")).doesNotExist();
    }
  }

  @Test
  void aTemporaryDraftVanishes() {
    StagedFile file;
    try (Draft draft = Draft.temporary()) {
      file = draft.put(file("kk/index.html", "front"));
      assertThat(file.bytes()).asString().isEqualTo("front");
    }
    assertThatThrownBy(file::bytes).isInstanceOf(UncheckedIOException.class);
  }

  // What a killed build leaves, state by state, in the order in which it passes through them.

  @Test
  void killedWhileStaging() throws IOException {
    write(file("index.html", "one"));
    Path staging = project.resolve(".site-output.staging");
    Files.createDirectories(staging.resolve("kk"));
    Files.writeString(staging.resolve("kk/half.html"), "ha");

    recover();

    assertThat(contents(site)).containsEntry("index.html", "one").hasSize(2);
    assertThat(staging).doesNotExist();
  }

  @Test
  void killedBetweenTheRenames() throws IOException {
    write(file("index.html", "one"));
    Files.move(site, project.resolve(".site-output.previous"));
    Files.createDirectory(project.resolve(".site-output.staging"));

    recover();

    assertThat(contents(site)).containsEntry("index.html", "one").hasSize(2);
  }

  @Test
  void killedBetweenTheRenamesAndTheReadmeCheckedOutAgain() throws IOException {
    write(file("index.html", "one"));
    Files.move(site, project.resolve(".site-output.previous"));
    Files.createDirectory(site);
    Files.writeString(site.resolve("README.md"), "ours");

    recover();

    assertThat(contents(site)).containsEntry("index.html", "one");
  }

  @Test
  void killedBetweenTheRenamesOfAFirstBuild() throws IOException {
    Path previous = Files.createDirectory(project.resolve(".site-output.previous"));
    Files.writeString(previous.resolve("README.md"), "ours");

    recover();

    assertThat(contents(site)).containsOnlyKeys("README.md");
  }

  @Test
  void killedBeforeTheLastSiteWasDeleted() throws IOException {
    write(file("index.html", "one"));
    Path previous = Files.createDirectory(project.resolve(".site-output.previous"));
    Files.writeString(previous.resolve("old.html"), "zero");

    recover();

    assertThat(contents(site)).containsEntry("index.html", "one").hasSize(2);
    assertThat(previous).doesNotExist();
  }

  @Test
  void aLastSiteIsNeverDeletedForAFolderThatIsNotOurs() throws IOException {
    write(file("index.html", "one"));
    Path previous = project.resolve(".site-output.previous");
    Files.move(site, previous);
    Files.createDirectory(site);
    Files.writeString(site.resolve("letter.txt"), "dear");

    assertThat(codes(write(file("index.html", "two")))).containsExactly("output-foreign-file");

    assertThat(previous.resolve("index.html")).hasContent("one");
    assertThat(site.resolve("letter.txt")).hasContent("dear");
  }

  private void recover() {
    try (SiteWriter writer = SiteWriter.open(site)) {
      assertThat(writer.problems()).isEmpty();
    }
  }

  static WriteReport write(SiteWriter writer, List<OutputFile> files) {
    Draft draft = writer.draft();
    return writer.publish(draft, files.stream().map(draft::put).toList());
  }

  private WriteReport write(OutputFile... files) {
    try (SiteWriter writer = SiteWriter.open(site)) {
      return write(writer, List.of(files));
    }
  }

  private static OutputFile file(String path, String text) {
    return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> codes(WriteReport report) {
    return report.diagnostics().stream().map(Diagnostic::code).toList();
  }

  private void age() throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        Files.setLastModifiedTime(each, LONG_AGO);
      }
    }
  }

  private FileTime time(String path) throws IOException {
    return Files.getLastModifiedTime(site.resolve(path), LinkOption.NOFOLLOW_LINKS);
  }

  static SortedMap<String, String> contents(Path folder) throws IOException {
    SortedMap<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        contents.put(folder.relativize(each).toString(), Files.readString(each));
      }
    }
    return contents;
  }
}
