package derek.linkcheck.url;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebUrlTest {
  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

  /**
   * Random addresses on random bases, and what the URL class of a JavaScript engine makes of them.
   */
  @Test
  void agreesWithABrowsersParser() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("src/test/resources/linkcheck/urls.tsv"));
    assertThat(lines).hasSize(300);
    for (String line : lines) {
      String[] cells = line.split("\t", -1);
      assertThat(resolve(text(cells[0]), text(cells[1]))).as(line).isEqualTo(text(cells[2]));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org, https://example.org/",
    "HTTPS://EXAMPLE.org:443/a/../b, https://example.org/b",
    "http://example.org:8080, http://example.org:8080/",
    "https://қазақ.kz/ә, https://xn--80aau21bd.kz/%D3%99",
    "https://a:b@example.org/, https://a:b@example.org/",
    "http://0x7f.1/, http://127.0.0.1/",
    "'http://[2001:DB8:0:0:1::]/', 'http://[2001:db8:0:0:1::]/'",
    "https://example.org/%7Ea%zz|b[c], https://example.org/%7Ea%zz|b[c]",
    "mailto:a@b?c#d, mailto:a@b?c#d"
  })
  void writesTheNormalForm(String input, String expected) {
    assertThat(WebUrl.parse(input)).hasToString(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/a?b#c",
        "http://example.org/a?b#c",
        "https://x@example.org/a?b#c",
        "https://example.com/a?b#c",
        "https://example.org:8443/a?b#c",
        "https://example.org/b?b#c",
        "https://example.org/a?c#c",
        "https://example.org/a?b#d",
        "https://example.org/a?b",
        "https://example.org/a#c",
        "https://example.org/a",
        "mailto:a"
      })
  void isEqualWhereEveryPartIs(String address) {
    WebUrl url = WebUrl.parse("https://example.org/a?b#c");
    WebUrl other = WebUrl.parse(address);

    assertThat(other.equals(url)).isEqualTo(address.equals(url.toString()));
    assertThat(WebUrl.parse(address)).isEqualTo(other).hasSameHashCodeAs(other);
  }

  private static String resolve(String base, String input) {
    try {
      return WebUrl.parse(base).resolve(input).toString();
    } catch (InvalidUrlException e) {
      return "!";
    }
  }

  private static String text(String cell) {
    Matcher matcher = ESCAPE.matcher(cell);
    return matcher.replaceAll(
        match -> Matcher.quoteReplacement("" + (char) Integer.parseInt(match.group(1), 16)));
  }
}
