package derek.language;

import static org.assertj.core.api.Assertions.assertThat;

import derek.model.Language;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CollationTest {
  private static final String ALPHABET =
      "А Ә Б В Г Ғ Д Е Ё Ж З И Й К Қ Л М Н Ң О Ө П Р С Т У Ұ Ү Ф Х Һ Ц Ч Ш Щ Ъ Ы І Ь Э Ю Я";

  private final Collation kazakh = collation("kk");

  private static Collation collation(String tag) {
    return Localization.of(TestMessages.bundle(new Language(tag), Map.of())).collation();
  }

  @Test
  void followsTheKazakhAlphabet() {
    List<String> letters = Arrays.asList(ALPHABET.split(" ", -1));
    assertThat(letters.stream().sorted(Comparator.reverseOrder()).sorted(kazakh))
        .containsExactlyElementsOf(letters);
  }

  @Test
  void ordersNames() {
    assertThat(sorted(kazakh, "Үмбетов", "Ұлан", "Әбішев", "Ахмет", "Боқаев", "Жәкішев", "Жахин"))
        .containsExactly("Ахмет", "Әбішев", "Боқаев", "Жахин", "Жәкішев", "Ұлан", "Үмбетов");
    assertThat(sorted(collation("en"), "Zhakhin", "akhmet", "Öz", "Omar", "Abishev"))
        .containsExactly("Abishev", "akhmet", "Omar", "Öz", "Zhakhin");
  }

  @Test
  void passesQuotationMarksOver() {
    assertThat(sorted(kazakh, "Қазатомөнеркәсіп", "«Жер тағдыры»", "Алматы әкімдігі"))
        .containsExactly("Алматы әкімдігі", "«Жер тағдыры»", "Қазатомөнеркәсіп");
    assertThat(kazakh.compare("«Жер»", "Жер")).isNotZero();
    assertThat(kazakh.compare("Жер", "Жер")).isZero();
  }

  private static List<String> sorted(Collation collation, String... words) {
    return Arrays.stream(words).sorted(collation).toList();
  }
}
