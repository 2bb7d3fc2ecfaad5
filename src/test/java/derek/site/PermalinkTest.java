package derek.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermalinkTest {
  @ParameterizedTest
  @CsvSource({
    "kk/people/a.html, kk/people/b.html, b.html",
    "kk/people/a.html, kk/people/a.html, a.html",
    "kk/people/a.html, kk/people/index.html, index.html",
    "kk/people/a.html, kk/index.html, ../index.html",
    "kk/people/a.html, kk/places/a.html, ../places/a.html",
    "kk/people/a.html, en/people/a.html, ../../en/people/a.html",
    "kk/people/a.html, assets/, ../../assets/",
    "kk/people/a.html, index.html, ../../index.html",
    "index.html, kk/index.html, kk/index.html",
    "kk/peo/a.html, kk/people/a.html, ../people/a.html"
  })
  void linksFromOneFileToAnother(String from, String to, String link) {
    assertThat(new Permalink(to).from(new Permalink(from))).isEqualTo(link);
  }

  @Test
  void anIndexIsItsFolderInPublic() {
    String base = "https://sample.example/part/";

    assertThat(new Permalink("index.html").url(base)).isEqualTo(base);
    assertThat(new Permalink("kk/index.html").url(base)).isEqualTo(base + "kk/");
    assertThat(new Permalink("kk/pages/my-index.html").url(base))
        .isEqualTo(base + "kk/pages/my-index.html");
  }
}
