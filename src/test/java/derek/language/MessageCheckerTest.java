package derek.language;

import static org.assertj.core.api.Assertions.assertThat;

import derek.diagnostic.Diagnostic;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessageCheckerTest {
  private final MessageChecker checker =
      new MessageChecker(TestMessages.KAZAKH, List.of("home", "pages"));

  @Test
  void findsNothingWrongWithTheDefaults() {
    MessageChecker dates = new MessageChecker(TestMessages.KAZAKH, DateText.keys());
    assertThat(
            dates.check(
                List.of(
                    TestMessages.of(TestMessages.KAZAKH), TestMessages.of(TestMessages.ENGLISH))))
        .isEmpty();
  }

  @Test
  void reportsMissingAndUnknown() {
    assertThat(
            check(Map.of("home", "Басты бет", "own", "өз"), Map.of("home", "Home", "onw", "own")))
        .extracting(each -> each.position() + " " + each.code() + ": " + each.message())
        .containsExactly(
            "content/messages/en.json:1:1 message-missing: no message “pages” in en",
            "content/messages/en.json:2:3 message-missing: no message “own” in en",
            "content/messages/en.json:3:3 message-unknown: nothing asks for the message “onw” in en",
            "content/messages/kk.json:1:1 message-missing: no message “pages” in kk");
  }

  @Test
  void reportsSyntax() {
    List<Diagnostic> problems =
        check(
            Map.of("home", "Басты {бет", "pages", "{count, plural, one{# бет}}"),
            Map.of("home", "{0}", "pages", "{count, mumber}"));
    assertThat(problems).extracting(Diagnostic::code).containsOnly("message-syntax").hasSize(4);
    assertThat(problems)
        .extracting(Diagnostic::hint)
        .contains(
            "argument {0} has no name",
            "unknown type “mumber” of an argument; one of: number, plural, select, selectordinal");
  }

  /** A suffix is the language's own affair. */
  @Test
  void comparesArgumentsWithoutTheirCases() {
    assertThat(
            check(
                Map.of("home", "{name} беті", "pages", "бет"),
                Map.of("home", "the page{name_genitive} of {name}", "pages", "pages")))
        .isEmpty();
  }

  @Test
  void reportsOtherArguments() {
    List<Diagnostic> problems =
        check(
            Map.of("home", "{name}{name_genitive} беті", "pages", "{count} бет"),
            Map.of("home", "page of {name}", "pages", "{cuont} pages"));
    assertThat(problems)
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo("message-argument");
              assertThat(problem.expected()).isEqualTo("{count}");
              assertThat(problem.found()).isEqualTo("{cuont}");
            });
  }

  private List<Diagnostic> check(Map<String, String> kazakh, Map<String, String> english) {
    return checker.check(
        List.of(
            TestMessages.bundle(TestMessages.KAZAKH, kazakh),
            TestMessages.bundle(TestMessages.ENGLISH, english)));
  }
}
