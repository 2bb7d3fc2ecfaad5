package derek.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.WebElement;

/**
 * Names as readers may write them: in any case and script, with suffixes, with letters wrong or on
 * a keyboard without Kazakh ones. Each stands first among what is found, or first among what is
 * proposed where too much is wrong to call it found.
 */
@ExtendWith(Visit.Extension.class)
class SpellingsInBrowserTest {
  /** What is written, and the page that is meant. */
  private static final String[][] KAZAKH = {
    {"Жексебаев", "people/askhat-zheksebaev"},
    {"Zheksebayev", "people/askhat-zheksebaev"},
    {"жексебаевтың", "people/askhat-zheksebaev"},
    {"zheksebaev", "people/askhat-zheksebaev"},
    {"Жексебаив", "people/askhat-zheksebaev"},
    {"жексибаивтың", "people/askhat-zheksebaev"},
    {"жиксибаив", "people/askhat-zheksebaev"},
    {"жиксибаивтың", "people/askhat-zheksebaev"},
    {"жиксибаивқа", "people/askhat-zheksebaev"},
    {"сабаншиевке", "people/erkin-sabanshiev"},
    {"Сабаншиев", "people/erkin-sabanshiev"},
    {"сабаншыев", "people/erkin-sabanshiev"},
    {"сабанщиевтен", "people/erkin-sabanshiev"},
    {"валиевпен", "people/darkhan-valiev"},
    {"Дархан", "people/darkhan-valiev"},
    {"демеуова", "people/zhazira-demeuova"},
    {"демеуованың", "people/zhazira-demeuova"},
    {"жаукерова", "people/gulzipa-zhaukerova"},
    {"жәукерованы", "people/gulzipa-zhaukerova"},
    {"Гулзипа", "people/gulzipa-zhaukerova"},
    {"атабектің", "people/aron-atabek"},
    {"Атабек", "people/aron-atabek"},
    {"жакишев", "people/mukhtar-dzhakishev"},
    {"жәкішевті", "people/mukhtar-dzhakishev"},
    {"бокаев", "people/max-bokaev"},
    {"Боқаевқа", "people/max-bokaev"},
    {"елшибаев", "people/erzhan-elshibaev"},
    {"кайырлы омар", "people/kairly-omar"},
  };

  private static final String[][] ENGLISH = {
    {"Zheksebayev", "people/askhat-zheksebaev"},
    {"Zheksebaev", "people/askhat-zheksebaev"},
    {"Zeksebaev", "people/askhat-zheksebaev"},
    {"zhexibayev", "people/askhat-zheksebaev"},
    {"Жексебаев", "people/askhat-zheksebaev"},
    {"жексебаевтың", "people/askhat-zheksebaev"},
    {"sabanshiev", "people/erkin-sabanshiev"},
    {"sabanchiev", "people/erkin-sabanshiev"},
    {"yerkin sabanshiyev", "people/erkin-sabanshiev"},
    {"valiyev", "people/darkhan-valiev"},
    {"demeuova", "people/zhazira-demeuova"},
    {"demeuowa", "people/zhazira-demeuova"},
    {"Dzhaukerova", "people/gulzipa-zhaukerova"},
    {"atabeck", "people/aron-atabek"},
    {"Yedigeev", "people/aron-atabek"},
    {"dzhakishev", "people/mukhtar-dzhakishev"},
    {"dzhakishew", "people/mukhtar-dzhakishev"},
    {"bokayev", "people/max-bokaev"},
    {"Yelshibayev", "people/erzhan-elshibaev"},
    {"shevchenk oksana", "people/oksana-shevchuk"},
    {"abishev", "people/kenzhebek-abishev"},
    {"bachelett", "people/michelle-bachelet"},
  };

  private static Browser browser;
  private static BuiltSite site;

  @BeforeAll
  static void visit(Visit visit) {
    browser = visit.browser();
    site = visit.site();
    browser.width(1280);
    browser.scheme("light");
  }

  @Test
  void findsWhoIsMeantInKazakh() {
    assertThat(missed("kk", KAZAKH)).isEmpty();
  }

  @Test
  void findsWhoIsMeantInEnglish() {
    assertThat(missed("en", ENGLISH)).isEmpty();
  }

  private static List<String> missed(String language, String[][] names) {
    browser.open(SearchPage.address(site, language));
    List<String> missed = new ArrayList<>();
    for (String[] each : names) {
      ask(each[0]);
      String found = first("[data-kind=person]:not([hidden]) a");
      if (found.isEmpty()) {
        WebElement proposal =
            browser.elements("#search-suggestions a").stream().findFirst().orElse(null);
        if (proposal != null) {
          proposal.click();
          SearchPage.waitForResults(browser);
          found = first("[data-kind=person]:not([hidden]) a");
        }
      }
      if (!found.endsWith(each[1] + ".html")) {
        missed.add(each[0] + " → " + found);
      }
    }
    return missed;
  }

  private static void ask(String query) {
    browser.run("document.getElementById('search-count').textContent = ''");
    WebElement field = browser.element("#query");
    field.clear();
    field.sendKeys(query);
    SearchPage.waitForResults(browser);
  }

  private static String first(String selector) {
    return browser.elements(selector).stream()
        .findFirst()
        .map(each -> String.valueOf(each.getAttribute("href")))
        .orElse("");
  }
}
