package derek.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import derek.model.Archive;
import derek.model.Language;
import derek.model.LocalizedText;
import derek.model.RecordId;
import derek.model.RecordKind;
import derek.model.SiteSettings;
import derek.site.Page;
import derek.site.SampleSite;
import derek.site.Site;
import derek.site.SitePlanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LinkedDataTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Language ENGLISH = new Language("en");
  private static final Language KAZAKH = new Language("kk");

  @TempDir Path content;

  private Archive archive;
  private Site site;

  @BeforeEach
  void planSample() throws IOException {
    archive = SampleSite.archive(content);
    site = SitePlanner.plan(archive);
  }

  @Test
  void describesAPersonWithEverySpelling() {
    JsonNode person = node(RecordKind.PERSON, "aigul-ulgi", "Person");

    assertThat(person.path("name").asString()).isEqualTo("Aigul Ulgi");
    assertThat(person.path("alternateName").toString()).contains("Айгүл");
    assertThat(person.path("@id").asString()).endsWith("/en/people/aigul-ulgi.html#person");
  }

  @Test
  void datesAnEventAndNamesItsPlaceAndPeople() {
    JsonNode event = node(RecordKind.PROTEST, "square-picket", "Event");

    assertThat(event.path("startDate").asString()).matches("\\d{4}(-\\d{2}(-\\d{2})?)?");
    assertThat(event.path("location").path(0).path("@type").asString()).isEqualTo("Place");
    assertThat(event.path("attendee").path(0).path("@type").asString()).isEqualTo("Person");
  }

  @Test
  void quotesASource() {
    JsonNode source = node(RecordKind.SOURCE, "report", "NewsArticle");

    assertThat(source.path("hasPart").path(0).path("@type").asString()).isEqualTo("Quotation");
    assertThat(source.path("hasPart").path(0).path("text").asString()).isNotBlank();
  }

  @Test
  void citesTheSourcesThatAPageRestsOn() {
    JsonNode page = node(RecordKind.PERSON, "aigul-ulgi", "WebPage");

    assertThat(page.path("citation").path(0).path("url").asString()).contains("/en/sources/");
  }

  @Test
  void cannotCloseItsElementWhateverTheContentSays() {
    SiteSettings real = archive.settings();
    String evil = "</script><script>alert('&amp;')</script><!-- \u2028";
    SiteSettings settings =
        new SiteSettings(
            new LocalizedText(Map.of(KAZAKH, evil, ENGLISH, evil)),
            real.tagline(),
            real.baseUrl(),
            real.languages(),
            real.publisher(),
            real.license(),
            real.reviewAfterDays(),
            real.position());
    Site evilSite = SitePlanner.plan(archive.withSettings(settings));

    for (Page page : evilSite.pages()) {
      String data = LinkedData.of(evilSite, page);
      assertThat(data).doesNotContain("<", ">", "&");
      assertThat(JSON.readTree(data).at("/@graph/0/name").asString()).isEqualTo(evil);
    }
  }

  @Test
  void isCitedInWordsAndInTheFormatsOfReferenceManagers() {
    Page page = page(RecordKind.PERSON, "aigul-ulgi");
    HowToCite citation = HowToCite.of(site, page, page.record());

    assertThat(citation.plain()).contains("Aigul Ulgi").contains("https://");
    assertThat(citation.bibtex()).startsWith("@online{aigul-ulgi-en,").endsWith("}");
    assertThat(citation.ris()).startsWith("TY  - ELEC\nAU  - ").endsWith("\nER  - ");
  }

  private JsonNode node(RecordKind kind, String slug, String type) {
    JsonNode graph = JSON.readTree(LinkedData.of(site, page(kind, slug))).path("@graph");
    List<JsonNode> found =
        graph.valueStream().filter(each -> each.path("@type").asString().equals(type)).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private Page page(RecordKind kind, String slug) {
    return site.page(new RecordId(kind, slug), ENGLISH).orElseThrow();
  }
}
