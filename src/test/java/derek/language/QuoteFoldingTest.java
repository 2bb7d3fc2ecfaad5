package derek.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuoteFoldingTest {

  @Test
  void makesQuotationMarksOne() {
    assertThat(QuoteFolding.fold("«саяси тұтқын» “саяси тұтқын” ‘x’ don’t"))
        .isEqualTo("\"саяси тұтқын\" \"саяси тұтқын\" \"x\" don\"t");
  }

  @Test
  void collapsesWhiteSpace() {
    assertThat(QuoteFolding.fold(" \t4\u00A0 қазанда\r\n\u2009таңертең\u200B "))
        .isEqualTo("4 қазанда таңертең");
    assertThat(QuoteFolding.fold(" \n ")).isEmpty();
  }

  @Test
  void composes() {
    assertThat(QuoteFolding.fold("и\u0306")).isEqualTo("й");
  }

  @Test
  void keepsWordsDashesAndCase() {
    assertThat(QuoteFolding.fold("Ол – «кім»? - деді")).isEqualTo("Ол – \"кім\"? - деді");
  }
}
