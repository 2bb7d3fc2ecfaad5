package derek.linkcheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressJudgeTest {
  @ParameterizedTest
  @CsvSource({
    "../x.html, kk/people/a.html, false",
    "../../x.html, kk/people/a.html, false",
    "../../../x.html, kk/people/a.html, true",
    "../.., kk/people/a.html, false",
    "../../.., kk/people/a.html, true",
    "../../../, kk/people/a.html, true",
    "' ../x.html ', index.html, true",
    "./../x.html, index.html, true",
    "x/../y.html, index.html, false",
    "x/../../y.html, index.html, true",
    "x//../../y.html, index.html, false",
    "..., index.html, false",
    "..x/../y.html, index.html, false",
    "x.html?at=../.., index.html, false",
    "x.html#../.., index.html, false",
    "..?x, index.html, true",
    "..#x?y, index.html, true",
    "?..#.., index.html, false",
    "/../x.html, index.html, false",
    "https://example.org/../.., index.html, false"
  })
  void countsTheFoldersThatAnAddressClimbs(String raw, String from, boolean climbsOut) {
    assertThat(AddressJudge.climbsOut(raw, from)).isEqualTo(climbsOut);
  }
}
