package derek.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class Sha256Test {

  /** The example of FIPS 180-4, and the digest of nothing. */
  @Test
  void digestsAsTheStandardSays() {
    assertThat(Sha256.hex("abc"))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(Sha256.hex(""))
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        .hasSize(Sha256.HEX_LENGTH);
  }

  @Test
  void tellsNeighboursApart() {
    assertThat(new Sha256().add("ab").add("c").hex())
        .isEqualTo(new Sha256().add("ab").add("c").hex())
        .isNotEqualTo(new Sha256().add("a").add("bc").hex())
        .isNotEqualTo(new Sha256().add("abc").hex());
  }

  @Test
  void beginsAnewAfterADigest() {
    Sha256 digest = new Sha256();
    String first = digest.add("Дерек").hex();

    assertThat(digest.add("Дерек").hex()).isEqualTo(first);
  }

  @Test
  void isTheSameInManyThreads() {
    assertThat(IntStream.range(0, 10_000).parallel().mapToObj(i -> Sha256.hex("abc")).distinct())
        .containsExactly("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(HexFormat.of().formatHex(Sha256.of(new byte[0]))).isEqualTo(Sha256.hex(""));
  }
}
