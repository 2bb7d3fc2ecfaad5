package derek.linkcheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import derek.cache.TextTable;
import derek.content.ContentLoader;
import derek.linkcheck.LinkCase;
import derek.model.Archive;
import derek.output.OutputFile;
import derek.render.AssetVersions;
import derek.render.SiteRenderer;
import derek.site.Site;
import derek.site.SitePlanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the reader of plain pages reads, jsoup reads alike: of all pages that there are, and of
 * pages with random mistakes ({@code -Dfuzz.rounds=1000000} for more, {@code -Dfuzz.seed=7} for
 * others).
 */
class PlainPageReaderTest {
  private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 6000);
  private static final long SEED = Long.getLong("fuzz.seed", 20200108L);
  private static final String[] PIECES = {
    "<p>",
    "</p>",
    "<li>",
    "</li>",
    "<ul>",
    "</ul>",
    "<div>",
    "</div>",
    "<a href=\"x.html\">",
    "</a>",
    "<table>",
    "<tr>",
    "<td>",
    "</td>",
    "</tr>",
    "</table>",
    "<tbody>",
    "<caption>",
    "<dl>",
    "<dt>",
    "<dd>",
    "<b>",
    "</b>",
    "<h2 id=\"two\">",
    "</h2>",
    "<svg>",
    "</svg>",
    "<g>",
    "<path fill=\"url(#p)\"/>",
    "<text>",
    "<option>",
    "<select>",
    "</select>",
    "<form>",
    "<button>",
    "<br>",
    "<br/>",
    "<hr>",
    "<img src=\"a.png\">",
    "<input>",
    "<template>",
    "</template>",
    "<noscript>",
    "<iframe src=\"x\">",
    "<textarea>",
    "<!-- x -->",
    "<!-->",
    "-->",
    "<!",
    "<?x>",
    "&amp;",
    "&nbsp;",
    "&",
    "<",
    ">",
    "\"",
    "'",
    "=",
    "/",
    " ",
    "\n",
    "\r",
    "\0",
    " id=\"again\"",
    " href=x",
    " HREF=\"y\"",
    " style=\"background: url(z.png)\"",
    "text",
    "<script>",
    "</script>",
    "<style>",
    "</style>",
    "<base href=\"/\">",
    "<math>",
    "<title>",
    "</body>",
    "</html>",
    "<body>",
    "<head>",
    "<html lang=\"ru\">",
    "<em>",
    "<span/>",
    "<DIV>",
    "<a name=\"n\">",
    "<map name=\"m\">",
    "<main>",
    "<pre>",
    "<summary>",
    "<center>",
    "<nobr>"
  };

  private final FactsReader reader = new FactsReader(new TextTable());
  private final PlainPageReader plain = new PlainPageReader();

  @Test
  void readsTheRealSiteLikeJsoupAndNearlyAllOfIt() {
    List<OutputFile> pages = realSite();
    long read = pages.stream().filter(this::isReadAlike).count();
    assertThat(pages).hasSizeGreaterThan(300);
    assertThat(read).isGreaterThan(pages.size() * 95L / 100);
  }

  @Test
  void readsFixturesAndPlantedSitesLikeJsoup() throws IOException {
    long read = fixtures().stream().filter(this::isReadAlike).count();
    long planted =
        LinkCase.readAll().stream()
            .flatMap(each -> each.files().stream())
            .filter(file -> FileKind.of(file.path()) == FileKind.PAGE)
            .flatMap(file -> Stream.of(file, page(TextDecoder.decode(file.bytes()))))
            .filter(this::isReadAlike)
            .count();
    assertThat(read).isPositive();
    assertThat(planted).isPositive();
  }

  @Test
  void readsMistakesLikeJsoup() throws IOException {
    List<OutputFile> pages = new ArrayList<>(fixtures());
    List<OutputFile> real = realSite();
    for (int i = 0; i < real.size(); i += real.size() / 20) {
      pages.add(real.get(i));
    }
    int read = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Random random = new Random(SEED + round);
      OutputFile page = pages.get(random.nextInt(pages.size()));
      read += isReadAlike(mutated(page, random)) ? 1 : 0;
    }
    assertThat(read).as("so many mistakes that are none").isBetween(ROUNDS / 20, ROUNDS * 19 / 20);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<ul><li>a</li><li><a href=\"b\">b</a></li></ul>",
        "<table><tr><td><a href=\"b\">b</a></td></tr><tr><th id=\"c\"></th></tr></table>",
        "<table><caption>x</caption><thead><tr><th></th></tr></thead></table>",
        "<p id=\"a\">&amp; &nbsp; 1 &lt; 2<br>x</p><hr/>",
        "<a href=\"?a=1&amp;b=2&quot;&#39;\">x</a>",
        "<svg viewBox=\"0 0 1 1\"><g id=\"g\"><path fill=\"url(#g)\"/></g><text>x</text></svg>",
        "<form action=\"f\"><select><option value=\"1\">x</option></select><button>y</button></form>",
        "<script type=\"application/ld+json\">{\"url\": \"https://example.org/\"}</script>",
        "<style>p { background: url(x.png) }</style><p style=\"background: url(y.png)\"></p>",
        "<dl><div><dt>a</dt><dd>b</dd></div></dl><img src=\"a.png\" srcset=\"b.png 2x\">",
        "<!-- <a href=\"x\"> --><details><summary>x</summary><p>y</p></details>"
      })
  void isPlain(String body) {
    assertThat(isReadAlike(page(body))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>a<div>b</div>",
        "<p>a",
        "<ul><li>a<li>b</ul>",
        "<ul><li>a</ul></li>",
        "<b><i>x</b></i>",
        "<a href=\"a\"><a href=\"b\">x</a></a>",
        "<a href=\"a\"><b><a href=\"b\">x</a></b></a>",
        "<table><a href=\"x\">x</a><tr><td></td></tr></table>",
        "<table>x<tr><td></td></tr></table>",
        "<table><td></td></table>",
        "<h1>a<h2>b</h2></h1>",
        "<a href='x'>x</a>",
        "<a href=x>x</a>",
        "<a HREF=\"x\">x</a>",
        "<a href=\"x\" href=\"y\">x</a>",
        "<a href=\"?a&copy=1\">x</a>",
        "<a href=\"&nbsp;\">x</a>",
        "<DIV></DIV>",
        "<div/>",
        "<svg><p>x</p></svg>",
        "<svg><foreignObject><p>x</p></foreignObject></svg>",
        "<template><a href=\"x\">x</a></template>",
        "<noscript><a href=\"x\">x</a></noscript>",
        "<script><!-- </script>",
        "<select><a href=\"x\">x</a></select>",
        "<dl><dd><div><dt>x</dt></div></dd></dl>",
        "<x-y></x-y>",
        "<!--> <a href=\"x\"> -->",
        "<!-- --!> <a href=\"x\">x</a> -->",
        "</p>",
        "</br>",
        "1 < 2"
      })
  void isLeftToJsoup(String body) {
    OutputFile page = page(body);
    assertThat(plain.read(page, page.bytes())).isEmpty();
  }

  /** Whether the page is plain; fails where it is and jsoup reads something else. */
  private boolean isReadAlike(OutputFile page) {
    Optional<DocumentFacts> facts = plain.read(page, page.bytes());
    if (facts.isPresent()) {
      DocumentFacts reference =
          MarkupReader.readPage(page, TextDecoder.decode(page.bytes()), new MarkupParser());
      assertThat(facts.get().references())
          .as(() -> page.path() + "\n" + new String(page.bytes(), StandardCharsets.UTF_8))
          .isEqualTo(reference.references());
      assertThat(facts.get().head()).as(page.path()).isEqualTo(reference.head());
      assertThat(facts.get().anchors().ids()).isEqualTo(reference.anchors().ids());
      assertThat(facts.get().anchors().duplicates()).isEqualTo(reference.anchors().duplicates());
      assertIsPacked(reader.read(page, page.bytes()), reference);
    }
    return facts.isPresent();
  }

  /** What comes out of a pack is what went in. */
  private static void assertIsPacked(FileFacts facts, DocumentFacts reference) {
    assertThat(facts.references()).isEqualTo(reference.references());
    assertThat(facts.head()).isEqualTo(reference.head());
    AnchorCollector anchors = reference.anchors();
    Set<String> names = new HashSet<>(anchors.ids());
    names.addAll(anchors.anchorNames());
    names.addAll(anchors.maps());
    assertThat(facts.anchors().names()).hasSameElementsAs(names);
    assertThat(names).allMatch(facts.anchors()::contains);
    assertThat(anchors.maps()).allMatch(facts.anchors()::hasMap);
    assertThat(facts.anchors().contains("nobody's id")).isFalse();
    assertThat(facts.anchors().duplicates()).isEqualTo(anchors.duplicates());
    assertThat(facts.hasDuplicateIds()).isEqualTo(!anchors.duplicates().isEmpty());
    for (Reference each : facts.references()) {
      int index = facts.indexOf(each);
      assertThat(facts.references().get(index)).isEqualTo(each);
    }
  }

  private static OutputFile page(String body) {
    String html =
        "<!DOCTYPE html>\n<html lang=\"kk\">\n<head><meta charset=\"utf-8\"><title>Х</title></head>\n"
            + "<body>"
            + body
            + "</body>\n</html>\n";
    return new OutputFile("a.html", html.getBytes(StandardCharsets.UTF_8));
  }

  private static OutputFile mutated(OutputFile page, Random random) {
    StringBuilder text = new StringBuilder(new String(page.bytes(), StandardCharsets.UTF_8));
    for (int count = 1 + random.nextInt(3); count > 0; count--) {
      int at = boundary(text, random);
      switch (random.nextInt(4)) {
        case 0 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(12)));
        case 1 -> text.insert(at, text.substring(at, Math.min(text.length(), at + 20)));
        default -> text.insert(at, PIECES[random.nextInt(PIECES.length)]);
      }
    }
    return new OutputFile(page.path(), text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Anywhere, but oftener before or behind a tag. */
  private static int boundary(StringBuilder text, Random random) {
    int at = random.nextInt(text.length());
    int tag = text.indexOf(random.nextBoolean() ? "<" : ">", at);
    return random.nextInt(4) == 0 || tag < 0 ? at : tag + random.nextInt(2);
  }

  private static List<OutputFile> realSite() {
    Path content = Path.of("content");
    Archive archive =
        ContentLoader.load(content, "content").archive().orElseThrow().withoutDrafts();
    Site site = SitePlanner.plan(archive);
    return new SiteRenderer(Path.of("templates"), "templates")
        .render(site, AssetVersions.NONE, (file, questions) -> file)
        .files();
  }

  private static List<OutputFile> fixtures() throws IOException {
    List<OutputFile> pages = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".html")).toList()) {
        pages.add(new OutputFile(file.toString(), Files.readAllBytes(file)));
      }
    }
    return pages;
  }
}
