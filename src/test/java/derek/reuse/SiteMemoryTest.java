package derek.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import derek.cache.PackFile;
import derek.cache.TextTable;
import derek.diagnostic.SourcePosition;
import derek.linkcheck.LinkReport.Counts;
import derek.linkcheck.SoundSite;
import derek.linkcheck.extract.FactsReader;
import derek.model.Archive;
import derek.model.RecordId;
import derek.output.Draft;
import derek.output.OutputFile;
import derek.output.SiteWriter;
import derek.output.StagedFile;
import derek.site.SampleSite;
import derek.site.Site;
import derek.site.SitePlanner;
import derek.site.SiteQuestion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page, what it says and asked, and that the site was sound, come back as they were kept. */
class SiteMemoryTest {
  private static final OutputFile PAGE =
      new OutputFile(
          "en/a.html",
          "<!DOCTYPE html>\n<html lang=\"en\"><head><title>A</title></head><body><p id=\"p\">"
              .concat("<a href=\"b.html\">b</a></p></body></html>")
              .getBytes(StandardCharsets.UTF_8),
          Map.of("b.html", new SourcePosition("content/a/en.md", 3, 7)));
  private static final OutputFile OTHER = new OutputFile("robots.txt", new byte[] {'#'});
  private static final Counts COUNTS = new Counts(1, 2, 3, 4, 5);

  @TempDir private Path folder;
  private PackFile file;
  private Site site;
  private final Map<RecordId, String> digests = new HashMap<>();

  @BeforeEach
  void planSite() throws IOException {
    file = new PackFile(folder.resolve("last-pages"));
    Archive archive = SampleSite.archive(folder.resolve("content"));
    site = SitePlanner.plan(archive);
    archive.records().forEach(each -> digests.put(each.id(), each.id().slug()));
  }

  @Test
  void givesBackWhatItKept() throws IOException {
    SiteQuestion question = new SiteQuestion.OfRecord(someRecord());
    keep(SiteMemory.empty(), question, new SoundLinks(COUNTS, List.of()));

    SiteMemory read = read("key");
    KeptPage page = read.unchanged(answers()).get("en/a.html");
    assertThat(page).isNotNull();
    assertThat(page.file().origins()).isEqualTo(PAGE.origins());
    assertThat(page.facts().references())
        .singleElement()
        .matches(link -> link.raw().equals("b.html"));
    assertThat(page.facts().anchors().names()).containsExactly("p");
    assertThat(read.questions().question(page.questions()[0])).isEqualTo(question);
    SoundSite sound = read.sound().orElseThrow();
    assertThat(sound.counts()).isEqualTo(COUNTS);
    assertThat(sound.files()).containsOnlyKeys("en/a.html", "robots.txt");
    assertThat(read.factsBesidePages("robots.txt")).isPresent();
    assertThat(read.factsBesidePages("en/a.html")).isEmpty();
  }

  @Test
  void takesOverNoPageThatAskedForWhatIsOtherwiseNow() throws IOException {
    keep(SiteMemory.empty(), new SiteQuestion.OfRecord(someRecord()), null);
    assertThat(read("key").unchanged(answers())).isNotEmpty();

    digests.put(someRecord(), "another");

    assertThat(read("key").unchanged(answers())).isEmpty();
    assertThat(read("key").sound()).isEmpty();
    assertThat(read("another key").unchanged(answers())).isEmpty();
  }

  /** Twice as many as at first: the rest are of pages that are gone. */
  @Test
  void isForgottenWhereMostOfItsTextsAreOld() throws IOException {
    SiteQuestion question = new SiteQuestion.OfPages();
    keep(SiteMemory.empty(), question, null);
    SiteMemory memory = read("key");
    int first = memory.texts().size();
    for (int i = 0; i < first; i++) {
      memory.texts().number("of a page that is gone " + i);
    }
    keep(memory, question, null);
    assertThat(read("key").unchanged(answers())).isNotEmpty();

    memory.texts().number("one more");
    keep(memory, question, null);
    assertThat(read("key").unchanged(answers())).isEmpty();
  }

  private RecordId someRecord() {
    return digests.keySet().stream().sorted().findFirst().orElseThrow();
  }

  private SiteAnswers answers() {
    return new SiteAnswers(site, digests);
  }

  /** Makes a site of two files, and keeps the page of them. */
  private void keep(SiteMemory memory, SiteQuestion question, @Nullable SoundLinks links) {
    TextTable texts = memory.texts();
    try (SiteWriter writer = SiteWriter.open(folder.resolve("site"));
        Draft draft = writer.draft()) {
      StagedFile page = draft.put(PAGE);
      StagedFile other = draft.put(OTHER);
      FactsReader reader = new FactsReader(texts);
      KeptPage kept =
          new KeptPage(
              page,
              reader.read(page, PAGE.bytes()),
              Origins.of(PAGE.origins(), texts),
              memory.questions().numbers(Set.of(question)));
      SoundLinks found =
          links == null
              ? null
              : new SoundLinks(links.counts(), List.of(reader.read(other, OTHER.bytes())));
      assertThat(writer.publish(draft, List.of(page, other)).isRefused()).isFalse();
      memory
          .pack(answers(), List.of(kept), found)
          .ifPresentOrElse(pack -> file.keep("key", pack), file::delete);
    }
  }

  private SiteMemory read(String key) {
    try (SiteWriter writer = SiteWriter.open(folder.resolve("site"));
        Draft draft = writer.draft()) {
      return SiteMemory.read(file, key, draft);
    }
  }
}
