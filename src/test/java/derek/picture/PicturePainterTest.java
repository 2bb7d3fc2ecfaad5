package derek.picture;

import static org.assertj.core.api.Assertions.assertThat;

import derek.digest.Sha256;
import derek.metadata.PagePicture;
import derek.model.Archive;
import derek.output.OutputFile;
import derek.picture.PicturePainter.Painting;
import derek.render.AssetVersions;
import derek.render.SiteRenderer;
import derek.site.Extent;
import derek.site.PageKind;
import derek.site.Paper;
import derek.site.Pictures;
import derek.site.SampleSite;
import derek.site.Site;
import derek.site.SitePlanner;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturePainterTest {
  private static final PagePicture KAZAKH =
      new PagePicture(
          "ӘәҒғҚқҢңӨөҰұҮүҺһІі «саяси» – 500 000 ₸", "Адам · 2019 жылғы 4 қазан", "Дерек");

  @TempDir Path folder;
  private Archive archive;
  private Site site;

  @BeforeEach
  void plan() throws IOException {
    archive = SampleSite.archive(folder.resolve("content"));
    site = SitePlanner.plan(archive, Paper.PAGES, Pictures.OF_PAGES, Extent.WHOLE);
  }

  @Test
  void everyPageForSearchEnginesHasOneAndNoOther() {
    assertThat(paint("cache").files())
        .extracting(OutputFile::path)
        .containsExactlyElementsOf(
            site.pages().stream()
                .filter(each -> each.kind() != PageKind.NOT_FOUND && !each.kind().isPaper())
                .map(each -> each.permalink().picture().path())
                .toList())
        .contains("index.png", "kk/people/aigul-ulgi.png", "en/protests/index.png");
  }

  @Test
  void isAPictureOfTheSizeThatThePageSays() throws IOException {
    BufferedImage image = image(new TitleCard().draw(KAZAKH));

    assertThat(image.getWidth()).isEqualTo(1200);
    assertThat(image.getHeight()).isEqualTo(630);
    assertThat(image.getRGB(1190, 10) & 0xffffff).isEqualTo(0xfbf9f4);
    assertThat(image.getRGB(5, 300) & 0xffffff).isEqualTo(0x0b5563);
    assertThat(inked(image, 160, 470)).isBetween(20_000L, 200_000L);
    assertThat(inked(image, 80, 130)).isBetween(2_000L, 20_000L);
  }

  @Test
  void hasEveryKazakhLetterAndTheTenge() {
    assertThat(new TitleCard().missing(KAZAKH)).isEmpty();
  }

  /**
   * The bytes are the same on every Java: this digest was made on 17 and on 25. Whoever changes the
   * look changes it, and raises {@link TitleCard#RECIPE}.
   */
  @Test
  void givesTheSameBytesEverywhere() {
    assertThat(Sha256.hex(new TitleCard().draw(KAZAKH)))
        .isEqualTo("14dbca46eda0c87a44f8a29ec77a3cb4e9f4d35f23d37e9a0223847e1bb1ccd1");
  }

  @Test
  void keepsLongTitlesWithinThePicture() throws IOException {
    PagePicture endless =
        new PagePicture("Қазақстан ".repeat(60) + "ы".repeat(200), "d".repeat(300), "Дерек");
    byte[] png = new TitleCard().draw(endless);

    assertThat(inked(image(png), 0, 80, 1125)).isZero();
    assertThat(png).hasSizeLessThan(60_000);
  }

  @Test
  void drawsOneAfterAnotherAsItDrawsOneAlone() {
    TitleCard card = new TitleCard();
    card.draw(new PagePicture("Something else", "", "Derek"));

    assertThat(card.draw(KAZAKH)).isEqualTo(new TitleCard().draw(KAZAKH));
  }

  @Test
  void makesNoneTwice() {
    Painting first = paint("cache");
    Painting second = paint("cache");

    assertThat(first.made()).isEqualTo(first.files().size());
    assertThat(second.made()).isZero();
    for (int i = 0; i < first.files().size(); i++) {
      assertThat(second.files().get(i).bytes()).isEqualTo(first.files().get(i).bytes());
    }
  }

  @Test
  void takesNoEntryThatIsNotWhole() throws IOException {
    paint("cache");
    try (Stream<Path> entries = Files.list(folder.resolve("cache"))) {
      Path torn = entries.sorted().findFirst().orElseThrow();
      byte[] bytes = Files.readAllBytes(torn);
      bytes[bytes.length - 1]++;
      Files.write(torn, bytes);
    }

    assertThat(paint("cache").made()).isEqualTo(1);
  }

  @Test
  void tellsOfATitleThatTheFontsLack() throws IOException {
    Path person = folder.resolve("content/people/serik/record.json");
    String record = Files.readString(person);
    Files.writeString(person, record.replaceFirst("(\"en\": \")", "$1თბილისი "));
    Site changed =
        SitePlanner.plan(
            derek.content.ContentLoader.load(folder.resolve("content"), "content")
                .archive()
                .orElseThrow(),
            Paper.NONE,
            Pictures.OF_PAGES,
            Extent.WHOLE);

    Painting painting = new PicturePainter(folder.resolve("other")).paint(changed);

    assertThat(painting.diagnostics())
        .isNotEmpty()
        .allSatisfy(
            each -> {
              assertThat(each.code()).isEqualTo("picture-glyph");
              assertThat(each.isError()).isFalse();
              assertThat(each.found()).contains("თ (U+10D7)");
            });
  }

  @Test
  void pagesNameTheirPictureByItsWholeAddress() {
    List<OutputFile> pages =
        new SiteRenderer(Path.of("templates"), "templates")
            .render(site, AssetVersions.NONE, (file, questions) -> file)
            .files();
    Document page = page(pages, "en/protests/square-picket.html");

    assertThat(property(page, "og:image"))
        .isEqualTo(site.settings().baseUrl() + "en/protests/square-picket.png");
    assertThat(property(page, "og:image:width")).isEqualTo("1200");
    assertThat(property(page, "og:image:height")).isEqualTo("630");
    assertThat(property(page, "og:image:alt"))
        .isEqualTo("The picket in the square — One-person picket · 5 May 2019 — Sample");
    assertThat(page.select("meta[name=twitter:card]").attr("content"))
        .isEqualTo("summary_large_image");
    assertThat(property(page(pages, "404.html"), "og:image")).isEmpty();
  }

  @Test
  void pagesNameNoneWhereNoneAreMade() {
    Site without = SitePlanner.plan(archive, Paper.NONE, Pictures.NONE, Extent.WHOLE);
    List<OutputFile> pages =
        new SiteRenderer(Path.of("templates"), "templates")
            .render(without, AssetVersions.NONE, (file, questions) -> file)
            .files();

    assertThat(pages)
        .noneMatch(each -> new String(each.bytes(), StandardCharsets.UTF_8).contains("og:image"));
  }

  private Painting paint(String cache) {
    return new PicturePainter(folder.resolve(cache)).paint(site);
  }

  private static Document page(List<OutputFile> pages, String path) {
    byte[] bytes =
        pages.stream().filter(each -> each.path().equals(path)).findFirst().orElseThrow().bytes();
    return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
  }

  private static String property(Document page, String name) {
    return page.select("meta[property=" + name + "]").attr("content");
  }

  private static BufferedImage image(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private static long inked(BufferedImage image, int top, int bottom) {
    return inked(image, top, bottom, 30);
  }

  /** How many pixels between two rows, from a column on, are not the ground. */
  private static long inked(BufferedImage image, int top, int bottom, int left) {
    long inked = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < image.getWidth(); x++) {
        inked += (image.getRGB(x, y) & 0xffffff) == 0xfbf9f4 ? 0 : 1;
      }
    }
    return inked;
  }
}
