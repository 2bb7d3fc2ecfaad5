package derek.publish;

import static org.assertj.core.api.Assertions.assertThat;

import derek.linkcheck.LinkCheckOptions;
import derek.linkcheck.LinkChecker;
import derek.linkcheck.LinkFinding;
import derek.linkcheck.LinkRule;
import derek.model.Language;
import derek.output.OutputFile;
import derek.render.AssetVersions;
import derek.render.SiteRenderer;
import derek.site.SampleSite;
import derek.site.Site;
import derek.site.SitePlanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sample's sitemap where a file may hold little; {@code -Dderek.update=true} writes the
 * expectations anew.
 */
class DividedSitemapTest {
  private static final Path EXPECTED = Path.of("src/test/resources/site/divided-sitemap");
  private static final Pattern ENTRY = Pattern.compile("<url>\n.*?\n</url>", Pattern.DOTALL);
  private static final SitemapLimit FEW = new SitemapLimit(25, Integer.MAX_VALUE);

  @TempDir Path content;

  private Site site;

  @BeforeEach
  void plan() throws IOException {
    site = SitePlanner.plan(SampleSite.archive(content));
  }

  @Test
  void isAnIndexOfPartsWhereItHasTooManyAddresses() throws IOException {
    List<OutputFile> files = Sitemap.of(site, FEW);

    assertThat(files)
        .extracting(OutputFile::path)
        .containsExactly("sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml");
    for (OutputFile file : files) {
      Path expected = EXPECTED.resolve(file.path());
      if (Boolean.getBoolean("derek.update")) {
        Files.createDirectories(EXPECTED);
        Files.writeString(expected, text(file));
      }
      assertThat(text(file)).isEqualTo(Files.readString(expected));
    }
    assertThat(entries(files)).isEqualTo(entries(Sitemap.of(site)));
    assertThat(entries(files.subList(1, 2))).hasSize(25);
  }

  @Test
  void isDividedWhereItIsTooLong() {
    List<OutputFile> files = Sitemap.of(site, new SitemapLimit(1000, 6_000));

    assertThat(files).hasSizeGreaterThan(3);
    assertThat(files).allSatisfy(file -> assertThat(file.bytes()).hasSizeLessThanOrEqualTo(6_000));
    assertThat(entries(files)).isEqualTo(entries(Sitemap.of(site)));
  }

  @Test
  void isOneFileUpToTheLimit() {
    OutputFile whole = Sitemap.of(site).get(0);
    int addresses = entries(List.of(whole)).size();

    List<OutputFile> files = Sitemap.of(site, new SitemapLimit(addresses, whole.bytes().length));

    assertThat(files).hasSize(1);
    assertThat(text(files.get(0))).isEqualTo(text(whole));
    assertThat(Sitemap.of(site, new SitemapLimit(addresses - 1, Integer.MAX_VALUE))).hasSize(3);
  }

  @Test
  void isProvenAsOneFileIs() {
    List<OutputFile> files = pages();
    files.add(Robots.of(site));
    files.addAll(Sitemap.of(site, FEW));

    assertThat(aboutSitemaps(files)).isEmpty();
  }

  @Test
  void isFoundWantingWithoutAPart() {
    List<OutputFile> files = pages();
    files.addAll(Sitemap.of(site, FEW));
    files.removeIf(file -> file.path().equals("sitemap-3.xml"));

    assertThat(aboutSitemaps(files))
        .extracting(LinkFinding::rule)
        .contains(LinkRule.BROKEN_LINK, LinkRule.SITEMAP_MISSING_PAGE);
  }

  private List<OutputFile> pages() {
    return new ArrayList<>(
        new SiteRenderer(Path.of("templates"), "templates")
            .render(site, AssetVersions.NONE, (file, questions) -> file)
            .files());
  }

  private List<LinkFinding> aboutSitemaps(List<OutputFile> files) {
    LinkCheckOptions options =
        LinkCheckOptions.project()
            .baseUrl(site.settings().baseUrl())
            .languages(site.settings().languageList().stream().map(Language::tag).toList())
            .build();
    return LinkChecker.check(files, options).findings().stream()
        .filter(DividedSitemapTest::isAboutSitemaps)
        .toList();
  }

  private static boolean isAboutSitemaps(LinkFinding finding) {
    return finding.rule().id().startsWith("sitemap")
        || finding.place().page().startsWith("sitemap");
  }

  private static List<String> entries(List<OutputFile> files) {
    return files.stream()
        .flatMap(file -> ENTRY.matcher(text(file)).results())
        .map(MatchResult::group)
        .toList();
  }

  private static String text(OutputFile file) {
    return new String(file.bytes(), StandardCharsets.UTF_8);
  }
}
