package derek.linkcheck;

import static org.assertj.core.api.Assertions.assertThat;

import derek.cache.TextTable;
import derek.linkcheck.extract.FactsReader;
import derek.linkcheck.extract.FileFacts;
import derek.output.OutputFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whatever changes in a sound site, looking at the changed files alone gives the report of a check
 * of all files ({@code -Dfuzz.rounds=20000} for more changes, {@code -Dfuzz.seed=7} for others).
 */
class ChangedFilesTest {
  private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 2000);
  private static final long SEED = Long.getLong("fuzz.seed", 7L);
  private static final String[] NAMES = {"index", "a", "b", "c"};

  /** What may be put into a page, or taken out again. */
  private static final String[] PIECES = {
    "<p>words</p>",
    "<a href=\"a.html\">a</a>",
    "<a href=\"b.html#two\">b</a>",
    "<a href=\"c.html#one\">c</a>",
    "<a href=\"#two\">two</a>",
    "<a href=\"none.html\">none</a>",
    "<a href=\"b.html#none\">none</a>",
    "<a href=\"b.html#:~:text=words\">words</a>",
    "<a href=\"https://other.example/x\">other</a>",
    "<a href=\"//other.example/y\">other</a>",
    "<a href=\"mailto:a@b.example\">mail</a>",
    "<a href=\"https://example.org/kk/a.html\" hreflang=\"kk\">a</a>",
    "<a href=\"\">empty</a>",
    "<img src=\"../pixel.png\" alt=\"\">",
    "<img src=\"../pixel.png\">",
    "<img src=\"../lone.svg\" alt=\"\" usemap=\"#m\"><map name=\"m\"></map>",
    "<h2 id=\"two\">two</h2>",
    "<h2 id=\"one\">one</h2>",
    "<meta http-equiv=\"refresh\" content=\"0; url=a.html\">",
    "<meta name=\"robots\" content=\"noindex\">",
    "<link rel=\"canonical\" href=\"https://example.org/kk/b.html\">",
    "<link rel=\"alternate\" hreflang=\"en\" href=\"https://example.org/en/c.html\">",
    "<base href=\"/kk/\">",
  };

  private static final String TWO_ENTRIES = "(<url>.*?</url>)(<url>.*?</url>)";

  private final TextTable texts = new TextTable();
  private final FactsReader reader = new FactsReader(texts);
  private final Random random = new Random(SEED);

  @Test
  void areToldAsInACheckOfAllFiles() {
    int sound = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Map<String, String> before = soundSite();
      SoundSite memory = memory(before);
      Map<String, String> now = new TreeMap<>(before);
      for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
        change(now);
      }
      List<FileFacts> facts = facts(now);
      LinkReport full = LinkChecker.checkFacts(facts, options());

      assertThat(LinkChecker.checkFacts(facts, options(), memory))
          .as(() -> "before: " + before + "\nnow: " + now)
          .isEqualTo(full);
      sound += full.findings().isEmpty() ? 1 : 0;
    }
    assertThat(sound).isBetween(ROUNDS / 10, ROUNDS * 9 / 10);
  }

  /** So that the test above does not compare a full check with another. */
  @ParameterizedTest
  @CsvSource({
    "a sentence more, <main>, <main><p>One more.</p>, true",
    "a link more, <main>, <main><a href=\"a.html\">a</a>, true",
    "an id more, <main>, <main id=\"main\">, true",
    "a link less of two, <a href=\"a.html\">a</a>, '', true",
    "a link less, <a href=\"c.html#top\">c</a>, '', false",
    "an id less, ' id=\"top\"', '', false",
    "a broken link, <main>, <main><a href=\"none.html\">none</a>, false",
    "another language, 'lang=\"kk\"', 'lang=\"en\"', false",
    "words that are meant, <main>, <main><a href=\"a.html#:~:text=a\">a</a>, false",
  })
  void areProvenByThemselvesWhereOthersDoNotRestOnWhatChanged(
      String change, String old, String replacement, boolean proven) {
    Map<String, String> before = baseSite();
    SoundSite memory = memory(before);
    Map<String, String> now = new TreeMap<>(before);
    String page = before.getOrDefault("kk/b.html", "");
    assertThat(page).as(change).contains(old);
    now.put("kk/b.html", page.replace(old, replacement));
    SiteFiles files = new SiteFiles(facts(now), options().indexFiles());

    assertThat(ChangedFiles.counts(files, options(), memory, LinkChecker.rulesOfFiles(options())))
        .as(change)
        .matches(found -> found.isPresent() == proven);
  }

  /** As after a name that changes its place in the lists. */
  @Test
  void areProvenWhereASitemapHasTheSameEntriesInAnotherOrder() {
    Map<String, String> before = baseSite();
    SoundSite memory = memory(before);
    Map<String, String> now = new TreeMap<>(before);
    String sitemap = before.getOrDefault("sitemap.xml", "");
    now.put("sitemap.xml", sitemap.replaceFirst(TWO_ENTRIES, "$2$1"));
    assertThat(now).isNotEqualTo(before);
    SiteFiles files = new SiteFiles(facts(now), options().indexFiles());

    assertThat(ChangedFiles.counts(files, options(), memory, LinkChecker.rulesOfFiles(options())))
        .isPresent();
  }

  @Test
  void areNotProvenWhereFilesComeOrGo() {
    Map<String, String> before = baseSite();
    SoundSite memory = memory(before);
    Map<String, String> now = new TreeMap<>(before);
    now.put("lone.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    SiteFiles files = new SiteFiles(facts(now), options().indexFiles());

    assertThat(ChangedFiles.counts(files, options(), memory, List.of())).isEmpty();
  }

  private SoundSite memory(Map<String, String> site) {
    List<FileFacts> facts = facts(site);
    LinkReport report = LinkChecker.checkFacts(facts, options());
    assertThat(report.findings()).as(() -> String.valueOf(site)).isEmpty();
    Map<String, FileFacts> files = new HashMap<>();
    facts.forEach(each -> files.put(each.path(), each));
    return new SoundSite(files, report.counts());
  }

  private static LinkCheckOptions options() {
    return LinkCheckOptions.project()
        .baseUrl("https://example.org/")
        .languages(List.of("kk", "en"))
        .severity(LinkRule.MISSING_ALT, LinkSeverity.ERROR)
        .build();
  }

  private List<FileFacts> facts(Map<String, String> site) {
    List<FileFacts> facts = new ArrayList<>();
    site.forEach(
        (path, text) -> {
          OutputFile file = new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
          facts.add(reader.read(file, file.bytes()));
        });
    return facts;
  }

  /** With some pieces more that leave it sound. */
  private Map<String, String> soundSite() {
    Map<String, String> site = baseSite();
    for (int more = random.nextInt(4); more > 0; more--) {
      Map<String, String> grown = new TreeMap<>(site);
      change(grown);
      if (LinkChecker.checkFacts(facts(grown), options()).findings().isEmpty()) {
        site = grown;
      }
    }
    return site;
  }

  private void change(Map<String, String> site) {
    List<String> paths = new ArrayList<>(site.keySet());
    String path = paths.get(random.nextInt(paths.size()));
    String text = site.getOrDefault(path, "");
    String piece = PIECES[random.nextInt(PIECES.length)];
    switch (random.nextInt(13)) {
      case 0 -> site.remove(path);
      case 1 -> site.put("kk/new.html", text);
      case 2 -> site.put(path, text.replaceFirst("<a [^>]*>[^<]*</a>", ""));
      case 3 -> site.put(path, text.replaceFirst(" id=\"[a-z]+\"", ""));
      case 4 -> site.put(path, text.replaceFirst("<link rel[^>]*>", ""));
      case 5 -> site.put(path, text.replaceFirst("<url>.*?</url>", ""));
      case 6 -> site.put(path, text.replaceFirst("lang=\"kk\"", "lang=\"en\""));
      case 7 -> site.put(path, text.replaceFirst(TWO_ENTRIES, "$2$1"));
      default -> site.put(path, text.replace(place(piece), place(piece) + piece));
    }
  }

  private static String place(String piece) {
    boolean isOfHead =
        piece.startsWith("<link") || piece.startsWith("<meta") || piece.startsWith("<base");
    return isOfHead ? "<head>" : "<main>";
  }

  private static Map<String, String> baseSite() {
    Map<String, String> site = new TreeMap<>();
    StringBuilder sitemap = new StringBuilder("<?xml version=\"1.0\"?>\n");
    sitemap.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"");
    sitemap.append(" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">");
    for (String language : List.of("kk", "en")) {
      for (String name : NAMES) {
        site.put(language + "/" + name + ".html", page(language, name));
        sitemap.append("<url><loc>").append(address(language, name)).append("</loc>");
        sitemap.append(alternates("xhtml:link", name, "/>")).append("</url>");
      }
    }
    site.put("sitemap.xml", sitemap.append("</urlset>").toString());
    site.put("pixel.png", "png");
    return site;
  }

  private static String page(String language, String name) {
    StringBuilder page =
        new StringBuilder("<!DOCTYPE html>\n<html lang=\"" + language + "\"><head>");
    page.append("<title>").append(name).append("</title>");
    page.append("<link rel=\"canonical\" href=\"" + address(language, name) + "\">");
    page.append(alternates("link", name, ">")).append("</head><body><nav id=\"top\">");
    for (String other : NAMES) {
      page.append("<a href=\"" + other + ".html#top\">" + other + "</a>");
    }
    return page.append("<img src=\"../pixel.png\" alt=\"\"></nav>")
        .append("<main><a href=\"a.html\">a</a></main></body></html>")
        .toString();
  }

  private static String alternates(String element, String name, String end) {
    StringBuilder links = new StringBuilder();
    for (String tag : List.of("kk", "en", "x-default")) {
      String address = address(tag.equals("x-default") ? "kk" : tag, name);
      links.append("<" + element + " rel=\"alternate\" hreflang=\"" + tag + "\"");
      links.append(" href=\"" + address + "\"" + end);
    }
    return links.toString();
  }

  private static String address(String language, String name) {
    return "https://example.org/" + language + "/" + (name.equals("index") ? "" : name + ".html");
  }
}
