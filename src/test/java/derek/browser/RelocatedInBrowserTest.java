package derek.browser;

import static org.assertj.core.api.Assertions.assertThat;

import derek.build.BuildOptions;
import derek.build.ProjectLayout;
import derek.build.SiteBuilder;
import derek.site.Paper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the real site where it was never meant to stand: under any path, and from a disk. */
class RelocatedInBrowserTest {
  @TempDir static Path folder;

  /** Of one language, and of two side by side. */
  private static final List<String> SHEETS =
      List.of(
          "en/people/askhat-zheksebaev-sheet.html", "kk-en/people/askhat-zheksebaev-sheet.html");

  private static Browser browser;
  private static Path site;

  @BeforeAll
  static void startBrowser() throws IOException {
    browser = Browser.start();
    site = folder.resolve("place/with space/Қазақша сайт #1 100%");
    new SiteBuilder(
            new ProjectLayout(Path.of(""), site), BuildOptions.DEFAULT.withPaper(Paper.PAGES))
        .build();
  }

  @AfterAll
  static void stopBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/repo/", "/Қазақ жол/b c/"})
  void worksUnderAnyPath(String path) throws IOException {
    Path root = Files.createTempDirectory(folder, "root");
    Path place = root.resolve("www" + path).normalize();
    Files.createDirectories(place.getParent());
    Files.createSymbolicLink(place, site);
    try (LocalServer server = new LocalServer(root.resolve("www"))) {
      String base = server.address() + URI.create(path.replace(" ", "%20")).toASCIIString();
      assertWorks(base, base);
    }
  }

  @Test
  void worksFromADisk() {
    String base = site.toUri().toString();
    assertWorks(base, base + "index.html");
  }

  @Test
  void worksFromTheOfflineCopyOnADisk() throws IOException {
    Path copy = unpacked("site.zip");
    String base = copy.toUri().toString();
    assertWorks(base, base + "index.html");
  }

  /** Its links to the other language lead to the public site, and nothing is asked for there. */
  @Test
  void oneLanguageWorksFromItsOfflineCopy() throws IOException {
    String base = unpacked("site-kk.zip").toUri().toString();
    browser.requests();
    browser.errors();
    browser.open(base + "index.html");
    click(".front-language a[href='kk/index.html']");
    browser.waitFor("return location.pathname.endsWith('/kk/index.html')");
    assertHasItsStyle();
    assertThat(browser.element(".languages a[hreflang=en]").getDomAttribute("href"))
        .startsWith("https://");
    click(".sections a[href$='timeline.html']");
    browser.waitFor("return location.pathname.endsWith('/kk/timeline.html')");
    assertHasItsStyle();
    assertStaysWithin(base);
  }

  private static Path unpacked(String zip) throws IOException {
    Path copy = folder.resolve("көшірме " + zip);
    try (ZipInputStream entries = new ZipInputStream(Files.newInputStream(site.resolve(zip)))) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        Path file = copy.resolve(entry.getName());
        Files.createDirectories(file.getParent());
        Files.copy(entries, file);
      }
    }
    return copy;
  }

  private static void assertWorks(String base, String front) {
    browser.requests();
    browser.errors();
    browser.open(front);
    assertHasItsStyle();
    click(".front-language a");
    browser.waitFor("return location.pathname.endsWith('/kk/index.html')");
    assertHasItsStyle();
    click(".languages a[hreflang=en]");
    browser.waitFor("return document.documentElement.lang === 'en'");
    assertThat(browser.address()).isEqualTo(base + "en/index.html");

    click(".sections a[href$='search.html']");
    browser.waitFor("return document.getElementById('search').hidden === false");
    browser.element("#query").sendKeys("Жексебаевтың");
    browser.waitFor(
        "return !!document.querySelector('.search-group[data-kind=person]:not([hidden]) a')");
    click(".search-group[data-kind=person]:not([hidden]) a");
    browser.waitFor("return location.pathname.endsWith('askhat-zheksebaev.html')");
    assertHasItsStyle();
    click("main a[href*='/sources/']");
    browser.waitFor("return location.pathname.includes('/en/sources/')");
    assertHasItsStyle();
    for (String page : List.of("timeline.html", "map.html")) {
      click(".sections a[href$='" + page + "']");
      browser.waitFor("return location.pathname.endsWith('/en/" + page + "')");
      assertHasItsStyle();
      assertThat(browser.run("return document.querySelector('main svg').clientWidth"))
          .as("width of the picture on %s", browser.address())
          .isNotEqualTo(0L);
    }
    for (String sheet : SHEETS) {
      browser.open(base + sheet);
      assertHasItsStyle();
      browser.waitFor("return [...document.fonts].some(each => each.status === 'loaded')");
    }
    assertStaysWithin(base);
  }

  private static void assertStaysWithin(String base) {
    assertThat(browser.errors()).as("what failed under %s", base).isEmpty();
    assertThat(browser.requests())
        .as("requests under %s", base)
        .hasSizeGreaterThan(10)
        .allMatch(address -> address.startsWith(base));
  }

  /** Wherever on the page it stands. */
  private static void click(String selector) {
    browser.run("arguments[0].click()", browser.element(selector));
  }

  /** Without the style sheet, the way to the text would stand in it. */
  private static void assertHasItsStyle() {
    browser.waitFor("return document.readyState === 'complete'");
    assertThat(browser.run("return getComputedStyle(document.body).marginTop"))
        .as("style of %s", browser.address())
        .isEqualTo("0px");
  }
}
