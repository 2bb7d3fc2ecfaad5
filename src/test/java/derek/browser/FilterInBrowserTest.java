package derek.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.WebElement;

/** Narrows lists of the published content down, as readers do. */
@ExtendWith(Visit.Extension.class)
class FilterInBrowserTest {
  private static Browser browser;
  private static LocalServer server;

  @BeforeAll
  static void visit(Visit visit) {
    browser = visit.browser();
    server = visit.server();
  }

  @BeforeEach
  void resetBrowser() {
    browser.width(1280);
    browser.scheme("light");
    browser.open("about:blank");
    browser.errors();
  }

  @Test
  void findsByAWordInAnyLanguageAndTellsHowMany() {
    open("kk/people/index.html");
    int all = shown().size();
    browser.element("#filter-words").sendKeys("zheksebaev");

    assertThat(shown()).singleElement().asString().contains("Жексебаев");
    assertThat(browser.element("#filter-status").getText()).endsWith("1 / " + all);

    browser.element("#filter-words").sendKeys("qqq");
    assertThat(shown()).isEmpty();
    assertThat(browser.element("#filter-status").getText()).isEqualTo("Ештеңе табылмады.");
    assertThat(browser.violations()).isEmpty();
    assertThat(browser.errors()).isEmpty();
  }

  @Test
  void showsOneKindAndKeepsItInTheAddressAndTheOtherLanguage() {
    open("en/protests/index.html");
    int all = shown().size();
    browser.element("#filter-kind option[value='form.rally']").click();

    assertThat(shown()).isNotEmpty().hasSizeLessThan(all);
    assertThat(browser.elements(".entry:not([hidden]) .entry-form"))
        .filteredOn(WebElement::isDisplayed)
        .extracting(WebElement::getText)
        .containsOnly("rally");
    assertThat(browser.address()).endsWith("#kind=form.rally");
    int rallies = shown().size();

    browser.element(".languages a[lang=kk]").click();
    assertThat(browser.address()).endsWith("kk/protests/index.html#kind=form.rally");
    assertThat(shown()).hasSize(rallies);
  }

  @Test
  void ordersAsTheBuildSaysAndBack() {
    open("kk/protests/index.html");
    List<String> listed = shown();
    browser.element("#filter-sort option[value=name]").click();

    assertThat(shown()).hasSameSizeAs(listed).isNotEqualTo(listed);
    assertThat(places("data-name")).isSorted();

    browser.element("#filter-sort option[value=date]").click();
    assertThat(places("data-date")).isSorted();

    browser.element("#filter-sort option[value='']").click();
    assertThat(shown()).isEqualTo(listed);
  }

  private static void open(String page) {
    browser.open(server.address() + "/" + page);
    browser.waitFor("return !document.getElementById('filter').hidden");
  }

  private static List<String> shown() {
    return browser.elements(".list-section > ul > li").stream()
        .filter(WebElement::isDisplayed)
        .map(WebElement::getText)
        .toList();
  }

  private static List<Integer> places(String attribute) {
    return browser.elements(".list-section > ul > li").stream()
        .map(each -> Integer.valueOf(each.getAttribute(attribute)))
        .toList();
  }
}
