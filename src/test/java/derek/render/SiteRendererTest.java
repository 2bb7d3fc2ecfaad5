package derek.render;

import static org.assertj.core.api.Assertions.assertThat;

import derek.output.OutputFile;
import derek.site.SampleSite;
import derek.site.Site;
import derek.site.SitePlanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Renders the sample with the project's own templates. {@code src/test/resources/site/expected}
 * holds what the pages say; {@code -Dderek.update=true} writes it anew.
 */
class SiteRendererTest {
  private static final Path TEMPLATES = Path.of("templates");
  private static final Path EXPECTED = Path.of("src/test/resources/site/expected");

  @TempDir Path content;
  private Site site;
  private Map<String, Document> pages;
  private Map<String, OutputFile> files;

  @BeforeEach
  void render() throws IOException {
    site = SitePlanner.plan(SampleSite.archive(content));
    Rendering<OutputFile> rendering =
        new SiteRenderer(TEMPLATES, "templates")
            .render(site, AssetVersions.NONE, (file, questions) -> file);
    assertThat(rendering.diagnostics()).isEmpty();
    files = new TreeMap<>();
    pages = new TreeMap<>();
    for (OutputFile file : rendering.files()) {
      files.put(file.path(), file);
      pages.put(file.path(), Jsoup.parse(text(file)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "404.html",
        "kk/index.html",
        "en/people/index.html",
        "kk/protests/index.html",
        "kk/people/aigul-ulgi.html",
        "en/people/aigul-ulgi.html",
        "kk/people/serik.html",
        "kk/protests/square-picket.html",
        "en/cases/square-case.html",
        "en/sources/report.html",
        "kk/sources/later-page.html",
        "en/organizations/newsroom.html",
        "kk/places/old-town.html",
        "en/glossary/picket.html",
        "kk/articles-of-law/code-1.html",
        "en/pages/about.html",
        "kk/designations.html",
        "en/designations.html",
        "kk/corrections.html",
        "en/corrections.html",
        "kk/timeline.html",
        "en/timeline.html",
        "en/map.html"
      })
  void saysWhatIsExpected(String path) throws IOException {
    String found = text(files.get(path));
    Path expected = EXPECTED.resolve(path);
    if (Boolean.getBoolean("derek.update")) {
      Files.createDirectories(expected.getParent());
      Files.writeString(expected, found);
    }
    assertThat(found).isEqualTo(Files.readString(expected));
  }

  @Test
  void rendersEveryPageInItsOrder() {
    Rendering<OutputFile> rendering =
        new SiteRenderer(TEMPLATES, "templates")
            .render(site, AssetVersions.NONE, (file, questions) -> file);
    assertThat(rendering.files())
        .extracting(OutputFile::path)
        .containsExactlyElementsOf(
            site.pages().stream().map(each -> each.permalink().path()).toList());
  }

  @Test
  void givesTheSameBytesUnderAnyLocaleAndTimeZone() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : List.of("tr", "kk")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
        Rendering<OutputFile> again =
            new SiteRenderer(TEMPLATES, "templates")
                .render(site, AssetVersions.NONE, (file, questions) -> file);
        again
            .files()
            .forEach(each -> assertThat(text(each)).isEqualTo(text(files.get(each.path()))));
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void linksOnlyToFilesOfTheSiteByRelativeLinks() {
    pages.forEach(
        (path, page) -> {
          if (!path.equals("404.html")) {
            page.select("a[href]:not([rel~=external]), link[rel=stylesheet]")
                .forEach(link -> assertResolves(path, link.attr("href")));
          }
        });
  }

  @Test
  void theErrorPageLinksFromTheServersRoot() {
    assertThat(pages.get("404.html").select("a[href]").eachAttr("href"))
        .isNotEmpty()
        .allMatch(each -> each.startsWith("/part/"));
  }

  @Test
  void everyPageHasOneMainHeadingAndNoLevelLeftOut() {
    pages.forEach(
        (path, page) -> {
          assertThat(page.select("h1")).as(path).hasSize(1);
          int last = 0;
          for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as("%s: %s", path, heading.text()).isLessThanOrEqualTo(last + 1);
            last = level;
          }
        });
  }

  @Test
  void idsAreUniqueAndEveryFragmentHasOne() {
    pages.forEach(
        (path, page) -> {
          List<String> ids = page.select("[id]").eachAttr("id");
          assertThat(ids).as(path).doesNotHaveDuplicates();
          for (String href : page.select("a[href^=#]").eachAttr("href")) {
            assertThat(ids).as(path).contains(href.substring(1));
          }
        });
  }

  @Test
  void everyMarkHasItsNoteAndEveryNoteItsMarks() {
    pages.forEach(
        (path, page) -> {
          assertThat(page.select("[role=doc-noteref]").size())
              .as(path)
              .isEqualTo(page.select("[role=doc-backlink]").size());
          Set<String> cited = new HashSet<>(page.select("[role=doc-noteref]").eachText());
          assertThat(page.select(".notes > ol > li").size()).as(path).isEqualTo(cited.size());
        });
  }

  @Test
  void escapesWhatEditorsAndSourcesWrote() {
    String report = text(files.get("en/sources/report.html"));
    assertThat(report).contains("үш сағат &lt;пикет&gt; өткізді").doesNotContain("<пикет>");
    String later = text(files.get("en/sources/later-page.html"));
    assertThat(later).contains("href=\"https://news.example/later?a=1&amp;b=2\"");
  }

  @Test
  void marksWhatIsInAnotherLanguage() {
    Document english = pages.get("en/people/aigul-ulgi.html");
    assertThat(english.select(".notes q[lang=kk]").eachText()).contains("үш сағат <пикет> өткізді");
    assertThat(english.select(".translations span[lang=kk]").text()).isEqualTo("Айгүл Үлгі");
    assertThat(english.select(".other-name[lang=ru]").text()).isEqualTo("Айгуль Улги");
    Document kazakh = pages.get("kk/protests/square-picket.html");
    assertThat(kazakh.select("q.slogan[lang=en]").text()).isEqualTo("Freedom now!");
    assertThat(kazakh.select(".slogans .translation").text()).startsWith("Бостандық қазір!");
  }

  @Test
  void remembersWhereLinksWereWritten() {
    OutputFile file = files.get("kk/people/aigul-ulgi.html");
    assertThat(file.origins().get("../cases/square-case.html").toString())
        .startsWith("content/people/aigul-ulgi/kk.md:");
    assertThat(file.origins().get("https://news.example/later").toString())
        .isEqualTo("content/people/aigul-ulgi/kk.md:6:15");
  }

  @Test
  void marksWhatIsBehindItsOriginalAndNothingElse() {
    Document english = pages.get("en/people/aigul-ulgi.html");
    assertThat(english.select(".stale-notice a").attr("href"))
        .isEqualTo("../../kk/people/aigul-ulgi.html");
    assertThat(english.select("main > :first-child").hasClass("stale-notice")).isTrue();
    assertThat(english.select(".prose > .stale > ul").eachText())
        .singleElement()
        .asString()
        .startsWith("A court penalised her");
    assertThat(english.select(".statuses li:has(.stale-mark) .status-text").eachText())
        .singleElement()
        .asString()
        .startsWith("Was under arrest.");
    assertThat(english.select(".stale-mark").eachText())
        .hasSize(2)
        .allMatch(each -> each.contains("not compared with the latest original"));
    assertThat(pages.get("en/people/serik.html").select(".stale-notice, .prose > .stale"))
        .hasSize(2);
    pages.forEach(
        (path, page) -> {
          if (path.startsWith("kk/")) {
            assertThat(page.select("[class^=stale]")).as(path).isEmpty();
          }
        });
    assertThat(pages.get("en/cases/square-case.html").select("[class^=stale]")).isEmpty();
  }

  @Test
  void tellsTheNewestStatusFirstAndTheNewestDateOfThePage() {
    Document page = pages.get("en/people/aigul-ulgi.html");
    assertThat(page.select(".statuses .as-of").eachText())
        .containsExactly("As of 20 May 2019", "As of around 6 May 2019");
    assertThat(page.select(".newest time").attr("datetime")).isEqualTo("2020-03-01");
    assertThat(page.select(".statuses .as-of time").eachAttr("datetime"))
        .containsExactly("2019-05-20");
  }

  @Test
  void linksPagesBeyondTheReportsRobustly() {
    Element link = pages.get("en/people/aigul-ulgi.html").selectFirst(".outside a.address");
    assertThat(link).isNotNull();
    assertThat(link.attr("href")).isEqualTo("https://news.example/later?a=1&b=2");
    assertThat(link.attr("rel")).isEqualTo("noopener noreferrer external");
    assertThat(link.attr("data-originalurl")).isEqualTo(link.attr("href"));
    assertThat(link.attr("data-versiondate")).isEqualTo("2020-03-01");
    assertThat(link.attr("data-versionurl")).isEqualTo("https://archive.example/later");
    Document source = pages.get("kk/sources/later-page.html");
    assertThat(source.select("a[data-originalurl]").attr("data-versiondate"))
        .isEqualTo("2020-03-01");
    pages.forEach(
        (path, page) ->
            assertThat(page.select("a[href^=https]").eachAttr("rel"))
                .as(path)
                .allMatch("noopener noreferrer external"::equals));
  }

  @Test
  void gathersDesignationsBesideTheAuthoritiesPosition() {
    Document page = pages.get("en/designations.html");
    assertThat(page.select(".register tbody th a").eachAttr("href"))
        .containsExactly("people/aigul-ulgi.html");
    assertThat(page.select(".register-authorities").text())
        .contains("The authorities say there is no such person.");
    assertThat(pages.get("en/people/aigul-ulgi.html").select(".designations a").eachAttr("href"))
        .contains("../designations.html");
    assertThat(page.select(".colophon a").eachAttr("href"))
        .contains("designations.html", "corrections.html");
  }

  @Test
  void gathersCorrectionsThatLeadToTheirPages() {
    Document page = pages.get("kk/corrections.html");
    assertThat(page.select(".entry-name a").eachAttr("href"))
        .containsExactly("people/aigul-ulgi.html#correction-1");
    assertThat(pages.get("kk/people/aigul-ulgi.html").getElementById("correction-1")).isNotNull();
  }

  @Test
  void givesTheNameByRuleWhereItDiffers() {
    assertThat(pages.get("kk/people/serik.html").select(".other-name[lang=kk-Latn]").text())
        .isEqualTo("Serick");
    assertThat(pages.get("kk/people/aigul-ulgi.html").select(".other-name[lang=kk-Latn]"))
        .isEmpty();
  }

  @Test
  void countsThePassagesThatPagesUse() {
    assertThat(pages.get("en/sources/report.html").select(".coverage").text())
        .isEqualTo("Passages: 4. Used: 3. Not used, with the reason given: 1. Not used yet: 0.");
  }

  @Test
  void saysNothingOfADraft() {
    assertThat(files.values()).noneMatch(each -> text(each).contains("Not yet"));
    assertThat(files.values()).noneMatch(each -> text(each).contains("Әлі жоқ"));
  }

  private void assertResolves(String path, String href) {
    String target = href.substring(0, (href + "#").indexOf('#'));
    if (target.isEmpty()) {
      return;
    }
    assertThat(target).as(path).doesNotContain(":").doesNotStartWith("/");
    Path found = Path.of("/" + path).resolveSibling(target).normalize();
    String file = found.toString().substring(1);
    boolean published =
        file.endsWith("feed.xml")
            || file.endsWith("acts.ics")
            || file.endsWith(".zip")
            || file.startsWith("assets/")
            || file.startsWith("data/");
    assertThat(published || files.containsKey(file)).as("%s: %s", path, href).isTrue();
  }

  private static String text(OutputFile file) {
    return new String(file.bytes(), StandardCharsets.UTF_8);
  }
}
