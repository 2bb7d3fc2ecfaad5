package derek.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Looks for people in the published content, from a disk, where no page may fetch anything. */
@ExtendWith(Visit.Extension.class)
class SearchInBrowserTest {
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
  }

  private static void open(String language) {
    browser.open(site.folder().resolve(language + "/search.html").toUri().toString());
  }

  private static List<String> results(String kind) {
    return browser.elements("[data-kind=" + kind + "]:not([hidden]) a").stream()
        .map(each -> each.getAttribute("href"))
        .toList();
  }
}
