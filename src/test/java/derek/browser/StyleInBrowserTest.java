package derek.browser;

import static org.assertj.core.api.Assertions.assertThat;

import derek.build.BuildOptions;
import derek.build.ProjectLayout;
import derek.serve.PreviewOptions;
import derek.serve.PreviewServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page of all parts, of the published content, as the preview shows it. */
@ExtendWith(Visit.Extension.class)
class StyleInBrowserTest {
  private static final Map<String, String> PARTS = Map.of("kk", "Стиль беті", "en", "Style page");

  private final List<String> log = Collections.synchronizedList(new ArrayList<>());
  private Browser browser;
  private BuiltSite site;

  @BeforeEach
  void visit(Visit visit) {
    browser = visit.browser();
    site = visit.site();
    browser.width(1280);
    browser.scheme("light");
  }

  @Test
  void showsEveryPartInTheLanguageOfThePage() throws IOException {
    try (PreviewServer server =
        PreviewServer.start(
            ProjectLayout.of(Path.of("")),
            BuildOptions.DEFAULT,
            new PreviewOptions(0, null, LocalDate.EPOCH),
            log::add)) {
      for (String language : List.of("kk", "en")) {
        browser.open(server.address() + language + "/style.html");
        assertThat(browser.element("h1").getText()).isEqualTo(PARTS.get(language));
        assertThat(browser.element("html").getAttribute("lang")).isEqualTo(language);
        assertThat(browser.run("return document.querySelector('meta[name=robots]').content"))
            .isEqualTo("noindex");
        assertThat(browser.run(MISSING)).isEqualTo("");
        assertThat(browser.run("return document.querySelectorAll('main .part').length"))
            .asString()
            .isEqualTo("23");
        assertThat(browser.violations()).isEmpty();
        browser.scheme("dark");
        assertThat(browser.violations("color-contrast")).isEmpty();
        browser.scheme("light");
      }
    }
    assertThat(log).isEmpty();
  }

  /**
   * The parts of which the page says that no record has them, and that are not on it all the same.
   */
  private static final String MISSING =
      "return ['.stale-notice', '.facts', '.statuses', '.designations', '.disagreements',"
          + " '.demands', '.slogans', '.authorities', '.charges', '.decisions', '.positions',"
          + " '.timeline', '.connections', '.entries', '.outside-after', '.other-names', '.legend', '.on-paper',"
          + " '.notes', '.cite'].filter(each => !document.querySelector('main ' + each)).join()";

  @Test
  void standsInNoBuiltSite() {
    assertThat(Files.exists(site.folder().resolve("kk/index.html"))).isTrue();
    assertThat(Files.exists(site.folder().resolve("kk/style.html"))).isFalse();
  }
}
