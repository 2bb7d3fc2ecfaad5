package derek.language;

import static org.assertj.core.api.Assertions.assertThat;

import derek.model.Language;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NumberTextTest {

  @Test
  void groupsDigits() {
    assertThat(numbers("kk").format(12345)).isEqualTo("12\u00A0345");
    assertThat(numbers("en").format(12345)).isEqualTo("12,345");
    assertThat(numbers("en").format(999)).isEqualTo("999");
    assertThat(numbers("en").format(-5)).isEqualTo("-5");
  }

  @Test
  void writesDecimals() {
    assertThat(numbers("kk").format(1.25, 1)).isEqualTo("1,2");
    assertThat(numbers("en").format(100, 1)).isEqualTo("100.0");
  }

  @Test
  void usesTheDigitsOfTheLanguage() {
    assertThat(numbers("fa").format(12)).isEqualTo("۱۲");
  }

  private static NumberText numbers(String tag) {
    return Localization.of(TestMessages.bundle(new Language(tag), Map.of())).numbers();
  }
}
