package derek.site;

import static org.assertj.core.api.Assertions.assertThat;

import derek.model.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordUsesTest {
  private static final List<Language> LANGUAGES = List.of(new Language("kk"), new Language("en"));

  @Test
  void aWordIsOfTheLanguageInWhichTheMostNamesHaveIt() {
    assertThat(uses("ru", "kk", "ru").foreignTo("en", LANGUAGES)).isEqualTo("ru");
    assertThat(uses("ru", "kk", "ru", "kk", "kk").foreignTo("en", LANGUAGES)).isEqualTo("kk");
  }

  @Test
  void ofTwoWithAsManyTheSitesOwnLanguageIsTakenThenTheFirstByTag() {
    assertThat(uses("ru", "kk").foreignTo("en", LANGUAGES)).isEqualTo("kk");
    assertThat(uses("kk", "ru").foreignTo("en", LANGUAGES)).isEqualTo("kk");
    assertThat(uses("uk", "ru").foreignTo("en", LANGUAGES)).isEqualTo("ru");
  }

  @Test
  void isNotForeignToItsOwnLanguage() {
    assertThat(uses("kk").foreignTo("kk", LANGUAGES)).isEmpty();
    assertThat(uses("kk", "kk", "en").foreignTo("kk", LANGUAGES)).isEqualTo("en");
  }

  @Test
  void endsWithTheLastNameThatHasIt() {
    WordUses uses = WordUses.less(uses("kk", "ru", "kk"), "kk");
    assertThat(uses).isNotNull();
    assertThat(uses.foreignTo("en", LANGUAGES)).isEqualTo("kk");
    uses = WordUses.less(uses, "kk");
    assertThat(uses).isNotNull();
    assertThat(uses.foreignTo("en", LANGUAGES)).isEqualTo("ru");
    assertThat(WordUses.less(uses, "ru")).isNull();
  }

  private static WordUses uses(String... languages) {
    WordUses uses = null;
    for (String each : languages) {
      uses = WordUses.more(uses, each);
    }
    return uses;
  }
}
