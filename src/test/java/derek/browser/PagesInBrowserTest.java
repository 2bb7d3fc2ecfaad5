package derek.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Reads the published content as readers do: a page of each kind, in a real browser. */
@ExtendWith(Visit.Extension.class)
class PagesInBrowserTest {
  private static final String PERSON = "people/askhat-zheksebaev.html";

  private static final String LOADED_FONTS =
      "return [...document.fonts].filter(f => f.status === 'loaded').map(f => f.family).join()";

  private static final String STANDS_STILL =
      """
      return getComputedStyle(document.documentElement).scrollBehavior === 'auto'
          && document.getAnimations().length === 0
      """;

  /** Words of headings that stand on two lines, although nothing in them says where to part. */
  private static final String TORN_WORDS =
      """
      const torn = [];
      for (const heading of document.querySelectorAll('h1, h2, h3')) {
        const texts = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
        for (let text = texts.nextNode(); text; text = texts.nextNode()) {
          for (const word of text.data.matchAll(/[\\p{L}\\p{N}]+/gu)) {
            const range = document.createRange();
            range.setStart(text, word.index);
            range.setEnd(text, word.index + word[0].length);
            const tops = [...range.getClientRects()].map(each => Math.round(each.top));
            if (new Set(tops).size > 1) torn.push(word[0]);
          }
        }
      }
      return torn.join(', ');
      """;

  private static Browser browser;
  private static BuiltSite site;
  private static LocalServer server;

  @BeforeAll
  static void visit(Visit visit) {
    browser = visit.browser();
    site = visit.site();
    server = visit.server();
  }

  @BeforeEach
  void resetBrowser() {
    browser.width(1280);
    browser.scheme("light");
    browser.requests();
    browser.errors();
  }

  /** With its text at twice the size, too; and it asks no other host for anything. */
  @Test
  void everyKindOfPageIsAccessibleAndFitsAPhone() throws IOException {
    List<String> problems = new ArrayList<>();
    for (String page : pages()) {
      open(page);
      browser.width(320);
      if (scrollsSideways()) {
        problems.add(page + ": scrolls sideways at 320 px");
      }
      Object torn = browser.run(TORN_WORDS);
      if (!"".equals(torn)) {
        problems.add(page + ": words of headings are torn at 320 px: " + torn);
      }
      browser.violations().forEach(each -> problems.add(page + ": " + each));
      browser.scheme("dark");
      browser.violations("color-contrast").forEach(each -> problems.add(page + " dark: " + each));
      browser.scheme("light");
      if (!Boolean.TRUE.equals(browser.run(STANDS_STILL))) {
        problems.add(page + ": moves, though the reader asked for no motion");
      }
      browser.width(640);
      browser.run("document.documentElement.style.fontSize = '200%'");
      if (scrollsSideways()) {
        problems.add(page + ": scrolls sideways with its text at twice the size");
      }
    }
    assertThat(problems).isEmpty();
    assertThat(browser.requests())
        .hasSizeGreaterThan(20)
        .allMatch(each -> each.startsWith(server.address()) || each.startsWith("data:"));
    assertThat(browser.errors()).isEmpty();
  }

  private static boolean scrollsSideways() {
    return !Boolean.TRUE.equals(
        browser.run("return document.scrollingElement.scrollWidth <= window.innerWidth"));
  }

  /** What is drawn is told from its ground by the reader's colours, and links from what is none. */
  @Test
  void drawsInTheColoursThatAReaderForces() {
    browser.forceColours();
    for (String[] drawn :
        new String[][] {
          {"kk/map.html", ".map-mark"},
          {"kk/timeline.html", ".time-point"},
          {"en/" + PERSON, ".connections-protest circle"},
        }) {
      open(drawn[0]);
      assertThat(colour(drawn[1], "fill"))
          .as(drawn[0])
          .isEqualTo(colour("body", "color"))
          .isNotEqualTo(colour("body", "backgroundColor"));
    }
    open("kk/map.html");
    assertThat(colour(".map-land", "fill")).isEqualTo(colour("body", "backgroundColor"));
    assertThat(colour(".map a .map-label:not(.map-halo)", "fill"))
        .isEqualTo(colour("main th a", "color"))
        .isNotEqualTo(colour("body", "color"));
  }

  private static Object colour(String selector, String property) {
    return browser.run(
        "return getComputedStyle(document.querySelector(arguments[0]))[arguments[1]]",
        selector,
        property);
  }

  @Test
  void languageSwitchKeepsThePageAndThePlaceInIt() {
    open("kk/" + PERSON + "#section-notes");
    browser.element(".languages a[lang=en]").click();

    assertThat(browser.address()).isEqualTo(server.address() + "/en/" + PERSON + "#section-notes");
    assertThat(browser.element("html").getAttribute("lang")).isEqualTo("en");

    browser.element(".languages a[lang=kk]").click();
    assertThat(browser.address()).isEqualTo(server.address() + "/kk/" + PERSON + "#section-notes");
  }

  @Test
  void readsWithoutScripts() throws IOException {
    browser.allowScripts(false);
    try {
      for (String page : pages()) {
        open(page);
        assertThat(browser.element("main").getText()).as(page).hasSizeGreaterThan(40);
      }
    } finally {
      browser.allowScripts(true);
    }
  }

  @Test
  void printsTheTextWithoutTheNavigation() throws IOException {
    open("en/" + PERSON);
    String navigation = browser.element("nav.sections li:last-child").getText();
    String name = browser.element("h1").getText();

    try (PDDocument document = Loader.loadPDF(browser.print())) {
      String text = new PDFTextStripper().getText(document);
      assertThat(text).contains(name).contains("Sources").doesNotContain("Skip to the text");
      assertThat(text.lines().map(String::strip)).doesNotContain(navigation);
    }
  }

  @Test
  void readsFromADisk() throws IOException {
    Path page = site.folder().resolve("kk/" + PERSON);
    browser.open(page.toUri().toString());

    assertThat(browser.run("return getComputedStyle(document.body).margin")).isEqualTo("0px");
    browser.waitFor("return document.fonts.status === 'loaded'");
    assertThat(browser.run(LOADED_FONTS)).asString().contains("Serif Cyrillic", "Sans");
    browser.element(".languages a[lang=en]").click();
    assertThat(browser.element("html").getAttribute("lang")).isEqualTo("en");
    browser.element("nav.sections a").click();
    assertThat(Files.exists(Path.of(java.net.URI.create(browser.address())))).isTrue();
    assertThat(browser.requests()).allMatch(each -> each.startsWith("file:"));
    assertThat(browser.errors()).isEmpty();
  }

  private static void open(String page) {
    browser.open(server.address() + "/" + page);
  }

  private static List<String> pages() throws IOException {
    List<String> pages = new ArrayList<>(List.of("", "404.html"));
    pages.addAll(site.pageOfEachKind("kk"));
    pages.addAll(site.pageOfEachKind("en"));
    pages.addAll(site.pageOfEachKind("kk-en"));
    return pages;
  }
}
