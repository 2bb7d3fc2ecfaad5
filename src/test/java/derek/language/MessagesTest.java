package derek.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
  private final Messages english =
      messages(
          Map.of(
              "pages", "{count, plural, one{# page} other{# pages}}",
              "plain", "All persons",
              "apostrophe", "the editor’s {what}",
              "broken", "{count, plural, one{# page}}",
              "of", "the case{name_genitive} of {name}"));

  private static Messages messages(Map<String, String> texts) {
    return Localization.of(TestMessages.bundle(TestMessages.ENGLISH, texts)).messages();
  }

  @Test
  void fillsIn() {
    assertThat(english.text("plain")).isEqualTo("All persons");
    assertThat(english.text("pages", Map.of("count", 1))).isEqualTo("1 page");
    assertThat(english.text("pages", Map.of("count", 1234))).isEqualTo("1,234 pages");
    assertThat(english.text("apostrophe", Map.of("what", "word"))).isEqualTo("the editor’s word");
  }

  /** Without ICU where the pattern is plain, and to the same effect. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{name} — {site}",
        "{name}{site}",
        "{site}: {name}, {name}",
        "no argument",
        "",
        "# | {name} < > & \"",
        "{ name }",
        "it''s {name}",
        "'{'name} {site}",
        "{name, select, A{a} other{b}} {site}"
      })
  void putsTextsInAsIcuDoes(String pattern) {
    Map<String, Object> values = Map.of("name", "A {site} ’’ ''", "site", "Д");
    assertThat(messages(Map.of("m", pattern)).text("m", values))
        .isEqualTo(new MessageFormat(pattern, ULocale.ENGLISH).format(values));
  }

  @Test
  void groupsDigitsAsTheLanguageDoes() {
    Messages kazakh =
        Localization.of(TestMessages.bundle(TestMessages.KAZAKH, Map.of("n", "{count} бет")))
            .messages();
    assertThat(kazakh.text("n", Map.of("count", 12345))).isEqualTo("12\u00A0345 бет");
  }

  @Test
  void leavesSuffixesOutWhereThereAreNone() {
    assertThat(english.text("of", Map.of("name", "Zhakhin"))).isEqualTo("the case of Zhakhin");
  }

  @ParameterizedTest
  @CsvSource({
    "Асхат Жексебаев, Асхат Жексебаевтың ісі",
    "Серік Жахин, Серік Жахиннің ісі",
    "Қайырлы Омар, Қайырлы Омардың ісі"
  })
  void declinesKazakh(String name, String expected) {
    Messages kazakh =
        Localization.of(
                TestMessages.bundle(TestMessages.KAZAKH, Map.of("of", "{name}{name_genitive} ісі")))
            .messages();
    assertThat(kazakh.text("of", Map.of("name", name))).isEqualTo(expected);
  }

  @Test
  void namesWhatIsMissingOrBroken() {
    assertThatThrownBy(() -> english.text("verdicts"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no message “verdicts” in en; one of: apostrophe, broken, of, pages, plain");
    assertThatThrownBy(() -> english.text("pagse"))
        .hasMessage("no message “pagse” in en; did you mean “pages”?");
    assertThatThrownBy(() -> english.text("page"))
        .hasMessage("no message “page” in en; did you mean “pages”?");
    assertThatThrownBy(() -> english.text("broken", Map.of("count", 1)))
        .hasMessageStartingWith(
            "message “broken” (content/messages/en.json:3:3) is malformed: Missing 'other' keyword");
  }

  @Test
  void wantsEveryArgument() {
    assertThatThrownBy(() -> english.text("of", Map.of("nmae", "Zhakhin")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "message “of” in en: needs the arguments [name, name_genitive], not only [nmae]");
  }

  @Test
  void servesManyThreads() {
    assertThat(
            IntStream.range(2, 4000)
                .parallel()
                .mapToObj(i -> english.text("pages", Map.of("count", i)))
                .distinct()
                .count())
        .isEqualTo(3998);
  }
}
