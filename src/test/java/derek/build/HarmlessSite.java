package derek.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.xml.sax.SAXException;
import tools.jackson.databind.json.JsonMapper;

/** A site in which nothing acts but what the theme brought; what attacks is called “evil”. */
final class HarmlessSite {
  private static final Pattern SCHEME =
      Pattern.compile("(?i)^[\\s\\p{Cntrl}]*(javascript|vbscript|data|file|blob)[\\s\\p{Cntrl}]*:");
  private static final String ACTIVE =
      "script:not([src],[type$=json]), iframe, object, embed, base, svg foreignObject, svg animate,"
          + " svg set, svg image, svg style, svg use:not([href^=#])";
  private static final Pattern INDEX =
      Pattern.compile("\\(self\\.(\\w+)=self\\.\\1\\|\\|\\[]\\)\\.push\\((.*)\\);?\\s*");

  /** What a spreadsheet takes for a formula, at the beginning of a cell. */
  private static final Pattern FORMULA = Pattern.compile("(?m)(?:^|,)\"?[=+@\\t]");

  /** Attributes whose value is words, which no browser takes for an address. */
  private static final Set<String> WORDS = Set.of("content", "title", "alt", "data-words");

  private static final JsonMapper JSON = new JsonMapper();

  private HarmlessSite() {}

  static void assertHarmless(Path site) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      files.filter(Files::isRegularFile).forEach(HarmlessSite::assertHarmlessFile);
    }
  }

  private static void assertHarmlessFile(Path file) {
    try {
      String name = file.getFileName().toString();
      switch (name.substring(name.lastIndexOf('.') + 1)) {
        case "html" -> assertHarmless(file, Jsoup.parse(Files.readString(file)));
        case "xml" -> parseXml(file);
        case "json" -> JSON.readTree(Files.readString(file));
        case "csv" ->
            assertThat(Files.readString(file)).as("%s", file).doesNotContainPattern(FORMULA);
        case "ics" ->
            assertThat(Files.readString(file).lines())
                .as("%s", file)
                .allMatch(line -> line.matches("[A-Z][A-Z-]*[:;].*| .*"))
                .noneMatch(line -> line.startsWith("ATTACH"));
        case "js" -> assertHarmlessIndex(file, name);
        default -> {}
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertHarmlessIndex(Path file, String name) throws IOException {
    if (name.startsWith("search-index")) {
      var call = INDEX.matcher(Files.readString(file));
      assertThat(call.matches()).as("%s", file).isTrue();
      JSON.readTree(call.group(2)); // nothing but data
    }
  }

  private static void parseXml(Path file) throws IOException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    try {
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.newDocumentBuilder().parse(file.toFile());
    } catch (ParserConfigurationException | SAXException e) {
      throw new AssertionError(file + ": " + e.getMessage(), e);
    }
  }

  private static void assertHarmless(Path file, Document page) {
    assertThat(page.select(ACTIVE)).as("%s", file).isEmpty();
    assertThat(page.select("img, form, [style]").outerHtml()).as("%s", file).doesNotContain("evil");
    for (Element element : page.getAllElements()) {
      element.attributes().forEach(each -> assertHarmless(file, each));
    }
    page.select("script[type$=json]").forEach(each -> JSON.readTree(each.data()));
  }

  private static void assertHarmless(Path file, Attribute attribute) {
    assertThat(attribute.getKey()).as("%s", file).doesNotStartWith("on");
    if (!WORDS.contains(attribute.getKey()) && !attribute.getKey().startsWith("aria-")) {
      assertThat(SCHEME.matcher(attribute.getValue()).find()).as("%s", attribute).isFalse();
    }
    if (attribute.getKey().equals("href") || attribute.getKey().equals("src")) {
      assertThat(attribute.getValue()).doesNotContain("evil");
    }
  }
}
