package derek.build;

import static org.assertj.core.api.Assertions.assertThat;

import derek.site.Paper;
import derek.site.Pictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Words of another language stand in an element that says so (WCAG 2.2, 3.1.2 Language of Parts),
 * on every page of the content that is published: Cyrillic words within English, Latin ones within
 * Kazakh. A page's title and description are one text in one language and no part of this.
 */
class LanguageOfPartsTest {
  /** Addresses, digests and file names are no words; code says so by itself. */
  private static final String NO_WORDS =
      "script, style, svg, code, pre, .address, .imprint dl, .cite > p, [download]";

  /**
   * Latin words that Kazakh texts have for want of any other: names of products, formats, licences
   * and sizes of paper, which WCAG leaves out as proper names and technical terms.
   */
  private static final Set<String> NAMES_AND_TERMS =
      Set.of(
          "Atom",
          "BibTeX",
          "RIS",
          "PDF",
          "ZIP",
          "JSON",
          "CSV",
          "on",
          "the",
          "Web",
          "EDTF",
          "ISO",
          "iCalendar",
          "QR",
          "CC",
          "BY",
          "Letter",
          "A4",
          "Natural",
          "Earth",
          "GeoNames",
          "Lunr",
          "MIT",
          "ODF",
          "XX",
          "RFE",
          "RL",
          "Facebook",
          "Instagram",
          "Boeing",
          "Vlast",
          "FreeKazakhs",
          "source",
          "passage");

  private static final Pattern ADDRESS = Pattern.compile("\\S+[./]\\S*\\w[./]?\\S*");
  private static final Map<String, Pattern> FOREIGN =
      Map.of(
          "en", Pattern.compile("\\p{IsCyrillic}+"),
          "kk", Pattern.compile("\\p{IsLatin}{2,}"));

  @TempDir static Path folder;

  @BeforeAll
  static void build() {
    BuildOptions pages = BuildOptions.DEFAULT.withPaper(Paper.PAGES).withPictures(Pictures.NONE);
    BuildReport report = new SiteBuilder(new ProjectLayout(Path.of(""), folder), pages).build();
    assertThat(report.outcome()).isEqualTo(BuildReport.Outcome.BUILT);
  }

  @Test
  void englishHasNoCyrillicWordThatDoesNotSayItsLanguage() throws IOException {
    assertThat(foreignWords("en")).isEmpty();
  }

  @Test
  void kazakhHasOnlyNamesAndTermsInLatinLetters() throws IOException {
    Map<String, Set<String>> words = foreignWords("kk");
    NAMES_AND_TERMS.forEach(words::remove);
    assertThat(words).isEmpty();
  }

  /** Who reads a page aloud needs them: quotations, names, slogans. */
  @Test
  void partsSayTheirLanguage() throws IOException {
    Element source = page("en/sources/azattyq-2019-08-25-times-square.html");
    assertThat(source.select("blockquote:not([lang])").eachText())
        .containsExactly("Free all political prisoners in Kazakhstan!");
    Element person = page("en/people/gulzipa-zhaukerova.html");
    assertThat(person.select(".disagreement span[lang=kk]").eachText())
        .containsExactlyInAnyOrder("Жәукерова", "Жаукерова");
    Element sheet = page("kk/people/askhat-zheksebaev-sheet.html");
    assertThat(sheet.select(".bar [lang=en]").eachText()).contains("English");
  }

  private static Element page(String path) throws IOException {
    return Jsoup.parse(Files.readString(folder.resolve(path)));
  }

  /** The words that are foreign to a language where they stand, with pages that have them. */
  private static Map<String, Set<String>> foreignWords(String language) throws IOException {
    Map<String, Set<String>> words = new TreeMap<>();
    for (Path file : pages()) {
      Element body = Jsoup.parse(Files.readString(file)).body();
      body.select(NO_WORDS).remove();
      collect(body, language, folder.relativize(file).toString(), words);
    }
    return words;
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(each -> each.toString().endsWith(".html")).toList();
    }
  }

  private static void collect(
      Element element, String language, String page, Map<String, Set<String>> words) {
    for (Node child : element.childNodes()) {
      if (child instanceof Element inner) {
        collect(inner, language, page, words);
      } else if (child instanceof TextNode text && languageOf(element).equals(language)) {
        Pattern foreign = FOREIGN.get(language);
        assertThat(foreign).isNotNull();
        Matcher word = foreign.matcher(ADDRESS.matcher(text.getWholeText()).replaceAll(" "));
        while (word.find()) {
          words.computeIfAbsent(word.group(), each -> new TreeSet<>()).add(page);
        }
      }
    }
  }

  private static String languageOf(Element element) {
    Element said = element.closest("[lang]");
    return said == null ? "" : said.attr("lang");
  }
}
