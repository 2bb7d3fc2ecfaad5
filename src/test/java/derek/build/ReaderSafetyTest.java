package derek.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading the real site tells nobody: each page is held to what readers were promised. */
class ReaderSafetyTest {
  private static final Pattern OTHER_HOST = Pattern.compile("(?i)^\\s*([a-z][a-z0-9+.-]*:|//).*");
  private static final Pattern LOADED_BY_STYLE =
      Pattern.compile("(?i)(@import|url\\()\\s*[\"']?\\s*([a-z]+:|//)(?!data:image/svg)");
  private static final Pattern COOKIE =
      Pattern.compile(
          "document\\s*\\.\\s*cookie|set-cookie|localStorage|sessionStorage|indexedDB|serviceWorker"
              + "|sendBeacon|WebSocket|EventSource|RTCPeerConnection|geolocation");

  @TempDir static Path folder;
  private static List<Document> pages;

  @BeforeAll
  static void build() throws IOException {
    ProjectLayout layout = new ProjectLayout(Path.of(""), folder.resolve("site"));
    assertThat(new SiteBuilder(layout, BuildOptions.DEFAULT).build().errors()).isZero();
    pages = new ArrayList<>();
    for (Path file : files(".html")) {
      pages.add(Jsoup.parse(Files.readString(file), file.toUri().toString()));
    }
    assertThat(pages).hasSizeGreaterThan(100);
  }

  @Test
  void everyPageForbidsWhatItDoesNotNeedBeforeAnythingIsLoaded() {
    for (Document page : pages) {
      Element policy = page.expectFirst("meta[http-equiv=Content-Security-Policy]");
      assertThat(policy.attr("content"))
          .contains("default-src 'self'", "script-src 'self'", "style-src 'self'")
          .contains("object-src 'none'", "base-uri 'none'")
          .doesNotContain("unsafe-inline", "unsafe-eval", "http:", "https:", "*");
      assertThat(policy.previousElementSiblings().select("script, link, style")).isEmpty();
      assertThat(page.select("meta[name=referrer]").eachAttr("content"))
          .containsExactly("no-referrer");
    }
  }

  @Test
  void noPageHasInlineScriptOrStyle() {
    for (Document page : pages) {
      for (Element script : page.select("script:not([src])")) {
        assertThat(script.attr("type")).as(page.baseUri()).endsWith("json");
      }
      assertThat(page.select("style, [style]")).as(page.baseUri()).isEmpty();
      for (Element element : page.getAllElements()) {
        assertThat(element.attributes().asList())
            .extracting(Attribute::getKey)
            .as(page.baseUri())
            .noneMatch(name -> name.startsWith("on"));
      }
    }
  }

  @Test
  void noPageLoadsFromAnotherHost() {
    for (Document page : pages) {
      page.select("[src], [srcset], [poster], [data], object, embed, iframe, form")
          .forEach(each -> assertStaysHere(page, each));
      page.select("link[href]")
          .not("[rel=canonical], [rel=alternate][hreflang]")
          .forEach(each -> assertStaysHere(page, each));
    }
  }

  @Test
  void noStyleLoadsFromAnotherHostAndNoScriptKeepsOrSendsAnything() throws IOException {
    for (Path style : files(".css")) {
      assertThat(LOADED_BY_STYLE.matcher(Files.readString(style)).find()).as("%s", style).isFalse();
    }
    for (Path script : files(".js")) {
      assertThat(COOKIE.matcher(Files.readString(script)).find()).as("%s", script).isFalse();
    }
  }

  @Test
  void aPageElsewhereLearnsNothing() {
    for (Document page : pages) {
      for (Element link : page.select("a[href~=(?i)^(https?:)?//]")) {
        assertThat(link.attr("rel")).as(link.outerHtml()).contains("noopener noreferrer");
        assertThat(link.hasAttr("ping")).isFalse();
      }
    }
  }

  private static void assertStaysHere(Document page, Element element) {
    for (String name : List.of("src", "srcset", "poster", "data", "href", "action")) {
      assertThat(OTHER_HOST.matcher(element.attr(name)).matches())
          .as("%s in %s", element.outerHtml(), page.baseUri())
          .isFalse();
    }
  }

  private static List<Path> files(String suffix) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("site"))) {
      return files.filter(file -> file.toString().endsWith(suffix)).toList();
    }
  }
}
