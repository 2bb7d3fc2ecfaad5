package derek.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordIdTest {
  private static final Pattern WORDS = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final String LETTERS = "abz019--- AZ_.қé";

  @ParameterizedTest
  @ValueSource(strings = {"erkin-sabanshiev", "a", "0", "con-1", "com10", "console"})
  void takesSlugs(String slug) {
    assertThat(RecordId.isValidSlug(slug)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-", "a-", "-a", "a--b", "A", "a b", "қаз", "con", "nul", "com1", "a/b"})
  void refusesWhatIsNoSlug(String slug) {
    assertThat(RecordId.isValidSlug(slug)).isFalse();
  }

  @Test
  void takesNothingTooLong() {
    assertThat(RecordId.isValidSlug("a".repeat(RecordId.MAX_LENGTH))).isTrue();
    assertThat(RecordId.isValidSlug("a".repeat(RecordId.MAX_LENGTH + 1))).isFalse();
  }

  @Test
  void takesWordsWithHyphensBetweenThemAlone() {
    Random random = new Random(20190825);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder slug = new StringBuilder();
      for (int n = random.nextInt(6); n > 0; n--) {
        slug.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      assertThat(RecordId.isValidSlug(slug.toString()))
          .as("“%s”", slug)
          .isEqualTo(WORDS.matcher(slug).matches());
    }
  }
}
