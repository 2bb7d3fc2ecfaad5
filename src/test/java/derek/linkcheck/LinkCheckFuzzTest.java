package derek.linkcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import derek.linkcheck.report.ReportFormat;
import derek.linkcheck.url.InvalidUrlException;
import derek.linkcheck.url.WebUrl;
import derek.output.OutputFile;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/**
 * Random and mutated files never crash or hang the check. {@code -Dfuzz.rounds=100000} runs longer;
 * {@code -Dfuzz.seed=7} runs others. A failure names its round's seed.
 */
class LinkCheckFuzzTest {
  private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 400);
  private static final long SEED = Long.getLong("fuzz.seed", 20200108L);
  private static final String[] PIECES = {
    "<a href=",
    "<img srcset=",
    "<style>",
    "</style>",
    "<script type='application/ld+json'>",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<svg>",
    "<template>",
    "</template>",
    "<base href=",
    "<meta http-equiv=",
    "refresh content='0;url=",
    "<link rel=alternate hreflang=",
    "<iframe srcdoc=",
    "url(",
    "@import",
    "image-set(",
    "/*",
    "*/",
    "\\",
    "\"",
    "'",
    "`",
    "<",
    ">",
    "=",
    "&amp;",
    "&#x0;",
    "&#xFFFFFFF;",
    "%",
    "%ZZ",
    "%00",
    "%F0%9F",
    "#",
    "?",
    "//",
    "https:",
    "http://[",
    "http://a:99999",
    "..",
    "/./",
    "../../",
    "\u0000",
    "\uD800",
    "\uFFFE",
    "\u0301",
    "қ",
    "\uD83D\uDE00",
    "{\"url\":\"",
    "{\"@id\":",
    "[",
    "]",
    "}",
    ",",
    "1x",
    "(((",
    "<pre>",
    "<table><tr><td>",
    "<select><option>",
    "<math>",
    "<frameset>",
    "data:image/png;base64,",
    "javascript:",
    "mailto:",
    " ",
    "\n",
    "\t",
    "\r",
    "id=a",
    "name=b",
    "<loc>",
    "<urlset>",
    "<feed>",
    "<content type=html>",
    "Sitemap: ",
    ":~:text=",
    "a,b,-c",
    "-"
  };
  private static final String[] NAMES = {
    "index.html",
    "a/b.html",
    "c.css",
    "d.svg",
    "sitemap.xml",
    "feed.xml",
    "robots.txt",
    "m.webmanifest",
    "kk/x.html",
    "en/x.html"
  };

  @Test
  void randomMarkupNeverCrashesTheCheck() {
    for (int round = 0; round < ROUNDS; round++) {
      Random random = new Random(SEED + round);
      check(SEED + round, files(random, () -> soup(random)));
    }
  }

  @Test
  void mutatedSitesNeverCrashTheCheck() {
    List<LinkCase> cases = LinkCase.readAll();
    for (int round = 0; round < ROUNDS; round++) {
      Random random = new Random(SEED + round);
      LinkCase planted = cases.get(random.nextInt(cases.size()));
      List<OutputFile> mutated = new ArrayList<>();
      for (OutputFile file : planted.files()) {
        mutated.add(new OutputFile(file.path(), mutate(file.bytes(), random)));
      }
      check(SEED + round, mutated);
    }
  }

  @Test
  void randomAddressesParseOrAreRefused() {
    for (int round = 0; round < ROUNDS * 50; round++) {
      String text = soup(new Random(SEED + round));
      try {
        WebUrl url = WebUrl.parse("https://example.org/a/b").resolve(text);
        assertThat(WebUrl.parse(url.toString())).as("seed %s", SEED + round).isEqualTo(url);
      } catch (InvalidUrlException e) {
        assertThat(e.reason()).isNotBlank();
      }
    }
  }

  @Test
  void deepAndLongMarkupEnds() {
    List<String> monsters =
        List.of(
            "<div>".repeat(100_000),
            "<a href=x>".repeat(20_000),
            "<table>".repeat(5_000),
            "<b><p>".repeat(3_000),
            "<p id=a>".repeat(50_000),
            "<img srcset='" + "a 1x,".repeat(50_000) + "'>",
            "<img srcset='" + ",".repeat(500_000) + "'>",
            "<style>" + "url(".repeat(50_000),
            "<style>" + "image-set(".repeat(50_000),
            "<style>" + "\\".repeat(200_000),
            "<iframe srcdoc='" + "&lt;iframe srcdoc=".repeat(20_000) + "'>",
            "<a href='" + "../".repeat(50_000) + "'>",
            "<a href='" + "a/".repeat(50_000) + "'>",
            "<a href='" + "%".repeat(200_000) + "'>",
            "<a href='#" + "a".repeat(500_000) + "'>",
            "<script type='application/ld+json'>" + "[".repeat(100_000),
            "<meta http-equiv=refresh content='" + "0;".repeat(100_000) + "'>",
            "<meta http-equiv=refresh content='" + " ".repeat(200_000) + "'>",
            "<svg>" + "<g fill='url(#a)'>".repeat(10_000));
    for (String monster : monsters) {
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(30),
          () ->
              check(
                  0,
                  List.of(new OutputFile("index.html", monster.getBytes(StandardCharsets.UTF_8)))),
          () -> monster.substring(0, 40));
    }
  }

  private static void check(long seed, List<OutputFile> files) {
    assertThatCode(
            () ->
                Assertions.assertTimeout(
                    Duration.ofSeconds(30),
                    () -> {
                      LinkCheckOptions options =
                          LinkCheckOptions.project()
                              .baseUrl("https://example.org/site/")
                              .languages(List.of("kk", "en"))
                              .locatesExternalLinks(true)
                              .build();
                      LinkReport report = LinkChecker.check(files, options);
                      for (ReportFormat format : ReportFormat.values()) {
                        assertThat(format.format(report)).isNotNull();
                      }
                    }))
        .as("seed %s", seed)
        .doesNotThrowAnyException();
  }

  private static List<OutputFile> files(
      Random random, java.util.function.Supplier<String> content) {
    List<OutputFile> files = new ArrayList<>();
    for (String name : NAMES) {
      if (random.nextInt(3) > 0) {
        files.add(new OutputFile(name, content.get().getBytes(StandardCharsets.UTF_8)));
      }
    }
    return files;
  }

  private static String soup(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(40); i >= 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
      if (random.nextInt(4) == 0) {
        text.append((char) random.nextInt(0x600));
      }
    }
    return text.toString();
  }

  private static byte[] mutate(byte[] bytes, Random random) {
    byte[] mutated = bytes.clone();
    for (int i = random.nextInt(8); i >= 0 && mutated.length > 0; i--) {
      mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
    }
    int end = random.nextInt(4) == 0 ? random.nextInt(mutated.length + 1) : mutated.length;
    return java.util.Arrays.copyOf(mutated, end);
  }
}
