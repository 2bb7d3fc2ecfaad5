package derek.browser;

import static org.assertj.core.api.Assertions.assertThat;

import derek.output.OutputFile;
import derek.publish.LargeSite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Looks for people in the published content, from a disk, where no page may fetch anything. */
@ExtendWith(Visit.Extension.class)
class SearchInBrowserTest {
  @TempDir static Path large;
  @TempDir static Path content;

  private static Browser browser;
  private static BuiltSite site;

  @BeforeAll
  static void visit(Visit visit) {
    browser = visit.browser();
    site = visit.site();
  }

  @BeforeEach
  void resetBrowser() {
    browser.width(1280);
    browser.scheme("light");
    browser.requests();
    browser.errors();
  }

  @ParameterizedTest
  @CsvSource({
    "kk, Жексебаев",
    "kk, жексебаевтың",
    "kk, Жексебаевқа",
    "kk, Жэксебаев",
    "kk, жексебав",
    "kk, Zheksebayev",
    "kk, zheksebaev",
    "kk, zheksebaef",
    "kk, асхат жексебаев",
    "en, Zheksebayev",
    "en, zheksebaev",
    "en, Zeksebayev",
    "en, Жексебаев",
    "en, жексебаевтың",
    "en, zhekse",
    "kk, Жексебаив",
    "kk, жексебаевтан",
    "kk, жексебаивтың",
    "kk, ЖЕКСЕБАЕВ",
    "en, Жексебаив",
    "en, Zheksebaiev",
    "en, Askhat Zheksebaev",
  })
  void findsAPersonByAnySpelling(String language, String query) throws IOException {
    search(language, query);

    assertThat(results("person")).first().asString().endsWith("people/askhat-zheksebaev.html");
    assertThat(browser.element("#search-count").getText()).isNotEmpty();
  }

  @Test
  void saysWhereItFindsNothing() throws IOException {
    search("en", "qqqqqqqq");

    assertThat(browser.element("#search-count").getText()).startsWith("Nothing found");
    assertThat(browser.elements(".search-group:not([hidden])")).isEmpty();
  }

  @Test
  void groupsWhatItFindsByKind() throws IOException {
    search("kk", "Алматы");

    assertThat(browser.elements(".search-group:not([hidden])")).hasSizeGreaterThan(1);
    assertThat(results("place").get(0)).endsWith("places/almaty.html");
  }

  @Test
  void putsKindsUnderTheirNamesInTheOrderOfTheirBest() throws IOException {
    search("en", "almaty");

    List<String> names =
        browser.elements(".search-group:not([hidden]) h2").stream()
            .map(WebElement::getText)
            .toList();
    assertThat(names).startsWith("Places").contains("Protests and other acts");
    assertThat(browser.element("#search-count").getText())
        .isEqualTo("Found: " + browser.elements("#search-results li").size());
    assertThat(browser.element("#search-count").getDomAttribute("role")).isEqualTo("status");
  }

  @Test
  void saysWhereSpellingsAreOnlySimilar() throws IOException {
    search("en", "zheksebaiev");
    assertThat(browser.element("#search-count").getText())
        .startsWith("Nothing is spelt exactly so");
    search("en", "zheksebaev");
    assertThat(browser.element("#search-count").getText()).startsWith("Found:");
  }

  @ParameterizedTest
  @CsvSource({
    "kk, жиксибаив, Жексебаев",
    "en, zhexibayev, Zhekseba",
    "en, askhat zhexibayev, Zhekseba",
  })
  void proposesWhatWasMeant(String language, String query, String name) throws IOException {
    search(language, query);
    assertThat(results("person")).isEmpty();

    WebElement proposal = browser.element("#search-suggestions a");
    assertThat(proposal.getText()).contains(name);
    proposal.sendKeys(Keys.ENTER);

    assertThat(results("person")).first().asString().endsWith("people/askhat-zheksebaev.html");
    assertThat(browser.element("#search-suggestions").isDisplayed()).isFalse();
  }

  @Test
  void loadsNothingOfTheSearchBeforeItIsWanted() throws IOException {
    open("en");
    browser.waitFor("return document.getElementById('search').hidden === false");
    assertThat(browser.requests()).noneMatch(SearchInBrowserTest::isOfTheSearch);

    browser.element("#query").sendKeys(Keys.SHIFT);
    browser.waitFor("return document.getElementById('search-count').ariaBusy === 'false'");
    assertThat(browser.requests()).filteredOn(SearchInBrowserTest::isOfTheSearch).hasSize(2);
  }

  @Test
  void answersAnAddressThatAsks() throws IOException {
    browser.open(SearchPage.address(site, "kk") + "?q=zheksebayev");
    SearchPage.waitForResults(browser);
    assertThat(results("person")).first().asString().endsWith("people/askhat-zheksebaev.html");
  }

  @Test
  void saysWhenItCannotBeLoaded() throws IOException {
    open("en");
    browser.run("document.getElementById('search').dataset.library = 'nowhere.js'");
    browser.element("#query").sendKeys("almaty");
    browser.waitFor(
        "return document.getElementById('search-count').textContent.startsWith('The search could')");
    browser.errors();
  }

  @Test
  void goesFromResultToResultByArrows() throws IOException {
    search("en", "almaty");
    browser.element("#query").sendKeys(Keys.ARROW_DOWN);
    WebElement first = (WebElement) browser.run("return document.activeElement");
    assertThat(first.getAttribute("href")).endsWith("places/almaty.html");
    first.sendKeys(Keys.ARROW_DOWN);
    WebElement second = (WebElement) browser.run("return document.activeElement");
    assertThat(second).isNotEqualTo(first);
    second.sendKeys(Keys.ARROW_UP, Keys.ARROW_UP);
    assertThat(browser.run("return document.activeElement.id")).isEqualTo("query");
  }

  @Test
  void findsInEveryPartOfALargeIndex() throws IOException {
    int people = 2_500;
    largeSite(people);
    for (int number : List.of(0, 1, 2, 3, 1_234, people - 1)) {
      browser.open(large.resolve("en/search.html").toUri().toString());
      browser.element("#query").sendKeys(LargeSite.name(number, "kk"));
      SearchPage.waitForResults(browser);
      assertThat(results("person")).first().asString().endsWith("invented-" + number + ".html");
    }
    assertThat(
            browser.run(
                "return document.querySelectorAll('head script[src*=search-index]').length"))
        .isEqualTo(4L);
    browser.element("#query").clear();
    browser.element("#query").sendKeys("picket");
    browser.waitFor("return !!document.querySelector('.search-group button')");
    assertThat(results("person")).hasSize(50);
    browser.element("[data-kind=person] button").sendKeys(Keys.ENTER);
    assertThat(browser.run("return document.querySelectorAll('[data-kind=person] li').length"))
        .isEqualTo(people + 2L);
    assertThat(browser.errors()).isEmpty();
  }

  /** The search page of the real site with an index of many people. */
  private static void largeSite(int people) throws IOException {
    Files.createDirectories(large.resolve("en"));
    Files.createSymbolicLink(large.resolve("assets"), site.folder().resolve("assets"));
    Files.copy(site.folder().resolve("en/search.html"), large.resolve("en/search.html"));
    for (OutputFile file : LargeSite.publications(content, people)) {
      if (file.path().startsWith("en/search-index")) {
        Files.write(large.resolve(file.path()), file.bytes());
      }
    }
  }

  private static boolean isOfTheSearch(String address) {
    return address.contains("lunr") || address.contains("search-index");
  }

  @Test
  void worksByKeyboard() throws IOException {
    search("en", "zheksebayev");
    browser.element("#query").sendKeys(Keys.ENTER);

    WebElement focused = (WebElement) browser.run("return document.activeElement");
    assertThat(focused.getAttribute("href")).endsWith("people/askhat-zheksebaev.html");
    focused.sendKeys(Keys.ENTER);
    assertThat(browser.address()).endsWith("en/people/askhat-zheksebaev.html");
  }

  @Test
  void isAccessibleWithResults() throws IOException {
    search("kk", "Жексебаев");
    assertThat(browser.violations()).isEmpty();
    assertThat(browser.errors()).isEmpty();
  }

  @Test
  void leadsToTheListsWithoutScripts() throws IOException {
    browser.allowScripts(false);
    try {
      open("kk");
      assertThat(browser.element("#search").isDisplayed()).isFalse();
      assertThat(browser.element(".search-lists a").isDisplayed()).isTrue();
    } finally {
      browser.allowScripts(true);
    }
  }

  @Test
  void knowsAllInLessThanAHundredKilobytes() throws IOException {
    for (String language : List.of("kk", "en")) {
      ByteArrayOutputStream zipped = new ByteArrayOutputStream();
      try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
        Files.copy(site.folder().resolve(language + "/search-index.js"), zip);
      }
      assertThat(zipped.size()).isLessThan(100 * 1024);
    }
  }

  private static void search(String language, String query) throws IOException {
    open(language);
    browser.element("#query").sendKeys(query);
    SearchPage.waitForResults(browser);
  }

  private static void open(String language) {
    browser.open(SearchPage.address(site, language));
  }

  private static List<String> results(String kind) {
    return browser.elements("[data-kind=" + kind + "]:not([hidden]) a").stream()
        .map(each -> each.getAttribute("href"))
        .toList();
  }
}
