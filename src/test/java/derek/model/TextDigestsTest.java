package derek.model;

import static org.assertj.core.api.Assertions.assertThat;

import derek.digest.Sha256;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDigestsTest {
  @Test
  void areTheBeginningOfSha256() {
    for (int i = 0; i < 300; i++) {
      String text = "сөз " + i;
      String hex = TextDigests.hex(TextDigests.of(" " + text + "\n"));

      assertThat(hex).isEqualTo(Sha256.hex(text).substring(0, 16));
      assertThat(TextDigests.parse(hex)).hasValue(TextDigests.of(text));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12", "93fae7d7144be07", "93fae7d7144be0777", "93fae7d7144be07g"})
  void areWrittenInOneWay(String text) {
    assertThat(TextDigests.parse(text)).isEmpty();
  }

  @Test
  void haveAnOrder() {
    List<Long> some = List.of(3L, -1L, 3L, Long.MIN_VALUE);
    TextDigests digests = TextDigests.of(some);

    assertThat(IntStream.range(0, digests.size()).mapToObj(digests::get)).isEqualTo(some);
    assertThat(digests.contains(-1)).isTrue();
    assertThat(digests.contains(0)).isFalse();
    assertThat(digests).isEqualTo(TextDigests.of(some)).hasSameHashCodeAs(TextDigests.of(some));
    assertThat(digests).isNotEqualTo(TextDigests.of(List.of(3L)));
    assertThat(TextDigests.of(List.of())).isEqualTo(TextDigests.NONE);
  }
}
