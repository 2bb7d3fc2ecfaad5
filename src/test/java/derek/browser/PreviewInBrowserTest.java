package derek.browser;

import static org.assertj.core.api.Assertions.assertThat;

import derek.build.BuildOptions;
import derek.build.ProjectLayout;
import derek.mirror.SmallProject;
import derek.serve.PreviewOptions;
import derek.serve.PreviewServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edits files, and looks at the page that a browser has open. */
class PreviewInBrowserTest {
  private static final String PERSON = "content/people/aigul-sample/";
  private static final String LAST_WORDS =
      "Her placard read “free all political prisoners!” [@report#2].\n";
  private static final String SHADOW = "document.querySelector('derek-preview').shadowRoot";

  private static final String SEEN = "return Math.round(window.seen.getBoundingClientRect().top)";

  /** True where what is seen stood still since the last few times of asking. */
  private static final String STILL =
      "const top = window.seen.getBoundingClientRect().top;"
          + " window.still = top === window.top0 ? (window.still || 0) + 1 : 0;"
          + " window.top0 = top; return window.still > 4";

  private static Browser browser;

  @TempDir Path project;

  private final List<String> log = Collections.synchronizedList(new ArrayList<>());
  private PreviewServer server;

  @BeforeAll
  static void open() throws IOException {
    browser = Browser.start();
  }

  @AfterAll
  static void quit() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void start() throws IOException {
    SmallProject.copy(
        Path.of("src/test/resources/editorial/base/content"), project.resolve("content"));
    for (String part : new String[] {"content/schema", "content/messages", "templates", "assets"}) {
      SmallProject.copy(Path.of(part), project.resolve(part));
    }
    server =
        PreviewServer.start(
            ProjectLayout.of(project),
            BuildOptions.DEFAULT,
            new PreviewOptions(0, null, LocalDate.EPOCH),
            log::add);
    show("en/people/aigul-sample.html");
  }

  @AfterEach
  void stop() throws IOException {
    browser.open("about:blank");
    server.close();
    assertThat(log).isEmpty();
  }

  @Test
  void changesThePageInPlace() throws IOException {
    String long1 = "She waited for a long time [@report#1].\n\n".repeat(60);
    write("en.md", long1 + LAST_WORDS);
    browser.waitFor("return document.body.textContent.includes('waited for a long time')");
    browser.waitFor("return document.fonts.status === 'loaded'");
    browser.run(
        "window.same = true; document.querySelector('details.cite summary')"
            + ".focus({preventScroll: true});"
            + " window.scrollTo({top: 1500, behavior: 'instant'});"
            + " window.seen = document.querySelectorAll('main p')[30];");
    browser.waitFor(STILL);
    Object before = browser.run(SEEN);

    write("en.md", long1 + "She went home in the evening [@report#1].\n\n" + LAST_WORDS);
    browser.waitFor("return document.body.textContent.includes('went home in the evening')");

    assertThat(browser.run("return window.same")).isEqualTo(true);
    assertThat(browser.run("return window.seen.isConnected")).isEqualTo(true);
    assertThat(browser.run(SEEN)).isEqualTo(before);
    assertThat(browser.run("return document.activeElement.matches('details.cite summary')"))
        .isEqualTo(true);
    assertThat(browser.errors()).isEmpty();
  }

  @Test
  void takesANewStyleWithoutReload() throws IOException {
    browser.run("window.same = true");
    Path style = project.resolve("assets/site.css");
    Files.writeString(style, Files.readString(style) + "\nbody { border-top: 7px solid red; }\n");

    browser.waitFor("return getComputedStyle(document.body).borderTopWidth === '7px'");

    assertThat(browser.run("return window.same")).isEqualTo(true);
  }

  @Test
  void showsWhatIsToBeMendedAndGoesWhenItIs() throws IOException {
    String record = Files.readString(project.resolve(PERSON + "record.json"));
    write("record.json", record.replaceFirst(",", ""));
    browser.waitFor("return " + SHADOW + ".querySelector('[role=dialog]') !== null");

    assertThat(text("[role=dialog]"))
        .contains("Something is to be mended", PERSON + "record.json:", "hint");
    assertThat(browser.run("return document.querySelector('h1').textContent"))
        .asString()
        .contains("Aigul Ulgi");
    assertThat(browser.run("return " + SHADOW + ".activeElement.id")).isEqualTo("title");
    assertThat(browser.run("return " + SHADOW + ".querySelector('.place a').href"))
        .asString()
        .contains("/_derek/source?language=en&file=content%2Fpeople%2Faigul-sample%2Frecord.json");
    assertThat(browser.violations()).isEmpty();

    write("record.json", record);
    browser.waitFor("return " + SHADOW + ".querySelector('[role=dialog]') === null");
    browser.waitFor("return " + SHADOW + ".querySelector('.bar button').className === ''");
    assertThat(browser.errors()).isEmpty();
  }

  @Test
  void closesTheWindowOverThePageWithAKey() throws IOException {
    write("record.json", "{ broken");
    browser.waitFor("return " + SHADOW + ".querySelector('[role=dialog]') !== null");

    browser.run(
        SHADOW
            + ".querySelector('[role=dialog]').dispatchEvent("
            + "new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}))");

    browser.waitFor("return " + SHADOW + ".querySelector('[role=dialog]') === null");
    assertThat(browser.run("return " + SHADOW + ".activeElement.tagName")).isEqualTo("BUTTON");
    browser.run(SHADOW + ".querySelector('.bar button').click()");
    browser.waitFor("return " + SHADOW + ".querySelector('[role=dialog]') !== null");
  }

  @Test
  void speaksTheLanguageOfThePage() throws IOException {
    show("kk/people/aigul-sample.html");
    write("record.json", "{ broken");
    browser.waitFor("return " + SHADOW + ".querySelector('[role=dialog]') !== null");

    assertThat(text("[role=dialog]")).contains("Түзететін жер бар", "Жабу");
  }

  @Test
  void marksDrafts() throws IOException {
    SmallProject.copy(project.resolve(PERSON), project.resolve("content/people/draft"));
    Path draft = project.resolve("content/people/draft/record.json");
    Files.writeString(
        draft, Files.readString(draft).replaceFirst("\"name\"", "\"draft\": true, \"name\""));
    show("en/people/");
    browser.waitFor("return document.querySelector('a[data-derek-draft]') !== null");

    assertThat(browser.elements("a[data-derek-draft]")).hasSize(1);
    show("en/people/draft.html");
    browser.waitFor("return " + SHADOW + ".querySelector('.draft') !== null");
    assertThat(text(".draft")).contains("not published");
  }

  private void show(String path) {
    browser.open(server.address() + path);
    browser.waitFor(
        "return document.querySelector('derek-preview')?.dataset.ready === 'true' && "
            + SHADOW
            + ".querySelector('.bar') !== null");
  }

  private static String text(String selector) {
    return String.valueOf(
        browser.run("return " + SHADOW + ".querySelector(arguments[0]).textContent", selector));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(project.resolve(PERSON + name), text);
  }
}
