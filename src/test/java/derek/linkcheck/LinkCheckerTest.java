package derek.linkcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import derek.diagnostic.Diagnostic;
import derek.diagnostic.Severity;
import derek.diagnostic.SourcePosition;
import derek.output.OutputFile;
import derek.output.SiteFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkCheckerTest {
  private static final LinkCheckOptions GENERIC = LinkCheckOptions.generic().build();

  private static OutputFile file(String path, String text) {
    return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private static LinkFinding only(OutputFile... files) {
    List<LinkFinding> findings = LinkChecker.check(List.of(files), GENERIC).findings();
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a.html | <p>\\n  <a class=x href=m>Сөз</a> | 2:14",
        "a.html | <p>Қазақ <a\\n href='m'> | 2:2",
        "a.html | \\r\\n\\r\\n<img src=m> | 3:6",
        "a.html | <img srcset='data:,x 1x, m 2x'> | 1:26",
        "a.html | <style>\\np{background:url(m)}</style> | 2:18",
        "a.html | <p style='color:red;background:url(m)'> | 1:36",
        "a.html | <meta http-equiv=refresh content='0; url=m'> | 1:42",
        "a.css | a{}\\n  b{background:url( 'm' )} | 2:22",
        "a.svg | <svg>\\n<image href='m'/></svg> | 2:8",
        "robots.txt | User-agent: *\\nSitemap: /m | 2:10",
        "m.webmanifest | {`icons`: [{\\n `src`: `m`}]} | 2:10",
        "a.html | <script type='application/ld+json'>{`url`:\\n`m/`}</script> | 2:2"
      })
  void positionsAreOfTheAttribute(String path, String text, String expected) {
    String content = text.strip().replace("\\n", "\n").replace("\\r", "\r").replace('`', '"');
    LinkPlace place = only(file(path.strip(), content)).place();
    assertThat(place.line() + ":" + place.column()).isEqualTo(expected.strip());
  }

  @Test
  void aFindingNamesTheLinkAndWhatTheEditorWrote() {
    SourcePosition origin = new SourcePosition("content/people/a/kk.md", 12, 8);
    byte[] html = "<p><a href='m.html?a&amp;b'>Бір <b>сөз</b></a>".getBytes(StandardCharsets.UTF_8);
    LinkFinding finding = only(new OutputFile("a.html", html, Map.of("m.html?a&b", origin)));
    assertThat(finding.place().text()).isEqualTo("Бір сөз");
    assertThat(finding.place().origin()).isEqualTo(origin);
    assertThat(finding.toDiagnostic())
        .isEqualTo(
            new Diagnostic(
                "broken-link",
                Severity.ERROR,
                origin,
                "no file “m.html” in the site",
                null,
                "m.html?a&b",
                null));
  }

  @Test
  void aRepeatCountsPagesAndStandsAtTheFirst() {
    LinkFinding finding =
        only(
            file("b.html", "<a href=m>"),
            file("a.html", "\n<a href=m>"),
            file("c.html", "<a href=m>"));
    assertThat(finding.count()).isEqualTo(3);
    assertThat(finding.pages()).containsExactly("a.html", "b.html", "c.html");
    assertThat(finding.place().inOutput()).hasToString("a.html:2:4");
    assertThat(finding.toDiagnostic().message()).endsWith("(on 3 pages)");
  }

  @Test
  void whatEditorsWroteInTwoPlacesIsTwoFindings() {
    byte[] html = "<a href=m>".getBytes(StandardCharsets.UTF_8);
    List<OutputFile> files =
        List.of(
            new OutputFile("a.html", html, Map.of("m", new SourcePosition("a.md", 1, 1))),
            new OutputFile("b.html", html, Map.of("m", new SourcePosition("b.md", 1, 1))));
    assertThat(LinkChecker.check(files, GENERIC).findings()).hasSize(2);
  }

  @Test
  void theOrderOfTheFilesDoesNotCount() {
    List<OutputFile> files = new ArrayList<>();
    LinkCase.readAll()
        .forEach(
            planted ->
                planted
                    .files()
                    .forEach(
                        file ->
                            files.add(
                                new OutputFile(
                                    files.size() % 7 + "/" + files.size() + file.path(),
                                    file.bytes()))));
    LinkReport report = LinkChecker.check(files, GENERIC);
    Collections.shuffle(files, new java.util.Random(1));
    assertThat(LinkChecker.check(files, GENERIC)).isEqualTo(report);
  }

  @Test
  void countsWhatItLookedAt() {
    LinkReport report =
        LinkChecker.check(
            List.of(
                file("a.html", "<p id=x><a href=#x><img src=b.png><a href=https://example.com/#y>"),
                file("b.png", "")),
            LinkCheckOptions.generic().locatesExternalLinks(true).build());
    assertThat(report.counts()).isEqualTo(new LinkReport.Counts(1, 3, 1, 1, 1));
    ExternalLink link = report.externalLinks().get(0);
    assertThat(link.url()).isEqualTo("https://example.com/");
    assertThat(link.place().inOutput()).hasToString("a.html:1:38");
  }

  @Test
  void readsAFolder(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("қазақ"));
    Files.writeString(folder.resolve("қазақ/a.html"), "<a href=b.png>");
    Files.writeString(folder.resolve("қазақ/b.png"), "not read");
    Files.createSymbolicLink(folder.resolve("қазақ/c"), folder);
    Files.createSymbolicLink(folder.resolve("d"), folder.resolve("nothing"));
    List<SiteFile> files = SiteFolder.read(folder);
    assertThat(files).extracting(SiteFile::path).containsExactly("қазақ/a.html", "қазақ/b.png");
    Files.delete(folder.resolve("қазақ/b.png"));
    assertThat(LinkChecker.check(files, GENERIC).findings()).isEmpty();
    assertThatThrownBy(() -> SiteFolder.read(folder.resolve("none")))
        .isInstanceOf(IOException.class);
  }

  @Test
  void readsIgnores(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("ignores.json");
    Files.writeString(
        file,
        "{\"ignores\": [{\"rule\": \"broken-link\", \"reason\": \"x\", \"expires\": \"2020-01-08\"}]}");
    assertThat(LinkIgnoreFile.read(file)).hasSize(1).first().hasToString("broken-link * *");
    Files.writeString(file, "{\"ignores\": [{\"rule\": \"none\", \"reason\": \"x\"}]}");
    assertThatThrownBy(() -> LinkIgnoreFile.read(file))
        .hasMessageContaining("no rule is called none");
    Files.writeString(file, "{\"ignores\": [{\"rule\": \"*\"}]}");
    assertThatThrownBy(() -> LinkIgnoreFile.read(file)).hasMessageContaining("needs a reason");
    Files.writeString(file, "[");
    assertThatThrownBy(() -> LinkIgnoreFile.read(file)).hasMessageContaining("line 1");
  }

  @Test
  void everyRuleIsDocumented() throws IOException {
    Set<String> documented = new HashSet<>();
    Matcher matcher =
        Pattern.compile("`([a-z]+(?:-[a-z0-9]+)+)`")
            .matcher(Files.readString(Path.of("docs/link-validation.md")));
    while (matcher.find()) {
      documented.add(matcher.group(1));
    }
    for (LinkRule rule : LinkRule.values()) {
      assertThat(documented).contains(rule.id());
    }
  }
}
