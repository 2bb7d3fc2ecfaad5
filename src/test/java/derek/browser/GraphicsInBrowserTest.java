package derek.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looks at the timeline and the map of the published content, from a disk. */
@ExtendWith(Visit.Extension.class)
class GraphicsInBrowserTest {
  private static Browser browser;
  private static BuiltSite site;

  @BeforeAll
  static void visit(Visit visit) {
    browser = visit.browser();
    site = visit.site();
    browser.width(1280);
    browser.scheme("light");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kk/timeline.html",
        "kk/map.html",
        "en/people/askhat-zheksebaev.html",
        "kk/cases/administrative-arrests-2019.html"
      })
  void nothingIsWiderThanASmallPhone(String page) {
    browser.width(320);
    open(page);
    assertThat((Long) browser.run("return document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(320L);
    browser.width(1280);
  }

  @Test
  void everyDateOfTheTimelineIsDrawnOnOneAxis() {
    open("en/timeline.html");

    long rows = browser.elements(".time-row").size();
    assertThat(rows).isGreaterThan(20);
    assertThat(
            browser.run(
                """
                return [...document.querySelectorAll('.time-row')].filter(row =>
                    [...row.querySelectorAll('.time-span rect, .time-span circle, .time-span path')]
                        .some(part => part.getBoundingClientRect().width > 3)).length
                """))
        .isEqualTo(rows);
    assertThat(
            browser.run(
                """
                return new Set([...document.querySelectorAll('.time-span')].map(each =>
                    Math.round(each.getBoundingClientRect().left))).size
                """))
        .isEqualTo(1L);
  }

  @Test
  void theKeyboardReachesWhatThePicturesLinkTo() {
    open("en/map.html");

    assertThat(
            browser.run(
                """
            const reached = new Set([...document.querySelectorAll('main a:not([tabindex])')]
                .map(each => each.href));
            return [...document.querySelectorAll('.map a')].filter(each => !reached.has(new URL(each.getAttribute('href'), location).href)).length
            """))
        .isEqualTo(0L);
    assertThat(browser.elements(".map svg a")).hasSizeGreaterThan(5);
  }

  @Test
  void noNameOnTheMapCoversAnother() {
    for (int width : new int[] {320, 1280}) {
      browser.width(width);
      open("kk/map.html");
      assertThat(
              browser.run(
                  """
                  const boxes = [...document.querySelectorAll('.map-label:not(.map-halo)')]
                      .map(each => each.getBoundingClientRect());
                  return boxes.filter((a, i) => boxes.some((b, j) => i < j
                      && a.left < b.right - 1 && b.left < a.right - 1
                      && a.top < b.bottom - 4 && b.top < a.bottom - 4)).length
                  """))
          .as("at %d pixels", width)
          .isEqualTo(0L);
    }
  }

  @Test
  void whoWasInWhichActIsDrawnAndToldInATable() {
    open("kk/people/askhat-zheksebaev.html");

    assertThat(browser.elements(".connections-tie")).hasSizeGreaterThan(10);
    assertThat(
            browser.run(
                """
                const told = new Set([...document.querySelectorAll('.connections-table a:not([tabindex])')]
                    .map(each => each.href));
                return [...document.querySelectorAll('.connections-picture a')].filter(each =>
                    each.tabIndex !== -1
                    || !told.has(new URL(each.getAttribute('href'), location).href)).length
                """))
        .isEqualTo(0L);
    assertThat(
            browser.run(
                """
                return [...document.querySelectorAll('.connections-table li')]
                    .filter(each => !each.querySelector('a[role=doc-noteref]')).length
                """))
        .as("without a source")
        .isEqualTo(0L);
    assertThat(
            browser.run(
                """
                const picture = document.querySelector('.connections-picture svg').getBoundingClientRect();
                const boxes = [...document.querySelectorAll('.connections-picture text')]
                    .map(each => each.getBoundingClientRect());
                return boxes.filter((a, i) => a.left < picture.left || a.right > picture.right
                    || boxes.some((b, j) => i < j && a.left < b.right && b.left < a.right
                        && a.top < b.bottom - 1 && b.top < a.bottom - 1)).length
                """))
        .isEqualTo(0L);

    browser.width(320);
    open("kk/people/askhat-zheksebaev.html");
    assertThat(
            browser.run(
                "return document.querySelector('.connections-picture').getBoundingClientRect().height"))
        .as("the table alone stands on a phone")
        .isEqualTo(0L);
    browser.width(1280);
  }

  private static void open(String page) {
    browser.open(site.folder().resolve(page).toUri().toString());
  }
}
