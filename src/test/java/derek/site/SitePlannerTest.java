package derek.site;

import static org.assertj.core.api.Assertions.assertThat;

import derek.model.Archive;
import derek.model.ContentRecord;
import derek.model.Language;
import derek.model.Person;
import derek.model.RecordId;
import derek.model.RecordKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SitePlannerTest {
  private static final Language KK = new Language("kk");
  private static final Language EN = new Language("en");
  private static final RecordId AIGUL = new RecordId(RecordKind.PERSON, "aigul-ulgi");

  @TempDir Path content;
  private Archive archive;
  private Site site;

  @BeforeEach
  void plan() throws IOException {
    archive = SampleSite.archive(content);
    site = SitePlanner.plan(archive);
  }

  @Test
  void givesEachPageOnceInEachLanguage() {
    assertThat(paths()).doesNotHaveDuplicates();
    assertThat(paths())
        .startsWith("index.html", "404.html", "kk/index.html")
        .contains("kk/people/index.html", "kk/people/aigul-ulgi.html", "kk/glossary/picket.html");
    assertThat(
            paths().stream().filter(each -> each.startsWith("kk/")).map(each -> each.substring(3)))
        .containsExactlyInAnyOrderElementsOf(
            paths().stream()
                .filter(each -> each.startsWith("en/"))
                .map(each -> each.substring(3))
                .toList());
  }

  @Test
  void givesADraftNoPageAndNoConnection() {
    RecordId draft = new RecordId(RecordKind.PERSON, "not-yet");
    RecordId protest = new RecordId(RecordKind.PROTEST, "square-picket");

    assertThat(site.page(draft, KK)).isEmpty();
    assertThat(site.record(draft)).isEmpty();
    assertThat(site.connections().from(protest, Connection.Kind.PARTICIPANT))
        .extracting(each -> each.to().id())
        .containsExactly(AIGUL, new RecordId(RecordKind.PERSON, "serik"));
  }

  @Test
  void makesTheHomePageOfTheInformationPageHome() {
    assertThat(paths()).contains("kk/pages/about.html").doesNotContain("kk/pages/home.html");
    Page home = site.page(new RecordId(RecordKind.PAGE, "home"), EN).orElseThrow();
    assertThat(home.kind()).isEqualTo(PageKind.HOME);
    assertThat(home.permalink().path()).isEqualTo("en/index.html");
  }

  @Test
  void namesEachLanguageAndTheDefault() {
    Page english = site.page(AIGUL, EN).orElseThrow();
    assertThat(english.alternates())
        .containsExactly(
            new Alternate("kk", new Permalink("kk/people/aigul-ulgi.html")),
            new Alternate("en", new Permalink("en/people/aigul-ulgi.html")),
            new Alternate("x-default", new Permalink("kk/people/aigul-ulgi.html")));
    Page home = site.page(new RecordId(RecordKind.PAGE, "home"), EN).orElseThrow();
    assertThat(home.alternates())
        .contains(new Alternate("x-default", new Permalink("kk/index.html")));
  }

  @Test
  void tellsPagesOfOneNameApart() {
    List<String> titles =
        site.pages().stream().filter(each -> each.language().equals(EN)).map(Page::title).toList();

    assertThat(titles).doesNotHaveDuplicates().contains("Aigul Ulgi — Sample");
  }

  @Test
  void sortsPeopleByFamilyNameAndActsByDate() {
    assertThat(slugs(RecordKind.PERSON, KK)).containsExactly("serik", "aigul-ulgi");
    assertThat(slugs(RecordKind.PROTEST, KK)).containsExactly("spring-actions", "square-picket");
    assertThat(slugs(RecordKind.SOURCE, KK)).containsExactly("report", "later-page");
  }

  @Test
  void hasTheRegistersInEachLanguage() {
    assertThat(paths())
        .contains(
            "kk/designations.html",
            "en/designations.html",
            "kk/corrections.html",
            "en/corrections.html");
    assertThat(site.designations(EN))
        .hasValueSatisfying(each -> assertThat(each.path()).isEqualTo("en/designations.html"));
    assertThat(site.corrections(KK).path()).isEqualTo("kk/corrections.html");
  }

  @Test
  void knowsWhatIsBehindItsOriginal() {
    StaleTranslations stale = site.staleTranslations();
    Person aigul = (Person) site.record(AIGUL).orElseThrow();

    assertThat(stale.blocks(AIGUL, EN)).containsExactly(2);
    assertThat(stale.isStale(AIGUL, EN, aigul.statuses().get(0).text())).isTrue();
    assertThat(stale.isStale(AIGUL, EN, aigul.statuses().get(1).text())).isFalse();
    assertThat(stale.isStale(AIGUL, KK)).isFalse();
  }

  @Test
  void takesATranslationThatNobodyStampedForStale() {
    StaleTranslations stale = site.staleTranslations();
    RecordId serik = new RecordId(RecordKind.PERSON, "serik");

    assertThat(stale.isStale(serik, EN, site.record(serik).orElseThrow().name())).isTrue();
    assertThat(stale.blocks(serik, EN)).containsExactly(0);
    assertThat(stale.isStale(serik, KK)).isFalse();
    assertThat(site.page(new RecordId(RecordKind.PERSON, "not-yet"), EN)).isEmpty();
    assertThat(stale.isStale(new RecordId(RecordKind.PERSON, "not-yet"), EN)).isFalse();
  }

  @Test
  void asksOnlyForMessagesThatItNames() {
    assertThat(archive.messages().get(KK).messages().keySet()).containsAll(SitePlanner.messages());
  }

  private List<String> paths() {
    return site.pages().stream().map(each -> each.permalink().path()).toList();
  }

  private List<String> slugs(RecordKind kind, Language language) {
    return site.records(kind, language).stream()
        .map(ContentRecord::id)
        .map(RecordId::slug)
        .toList();
  }
}
