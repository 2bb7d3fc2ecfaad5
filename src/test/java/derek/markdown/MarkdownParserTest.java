package derek.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import derek.model.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownParserTest {
  private static void assertHtml(String markdown, String html) {
    Parsed parsed = Parsed.english(markdown);
    assertThat(parsed.html()).isEqualTo(html);
    assertThat(parsed.problems()).isEmpty();
  }

  private static void assertProblems(String markdown, String... problems) {
    assertThat(Parsed.english(markdown).problems()).containsExactly(problems);
  }

  // Citations

  @Test
  void aCitationJoinsTheWordBeforeIt() {
    assertHtml("He came [@a#1]. She left. [@b#2]", "<p>He came{a#1}. She left.{b#2}</p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Said [@a#1; @b#2.x; @c#3-y].",
        "Said [@a#1][@b#2.x][@c#3-y].",
        "Said [@a#1] [@b#2.x] [@c#3-y].",
        "Said [@a#1;@b#2.x;\n@c#3-y].",
        "Said[@a#1 ; @b#2.x][@c#3-y].",
      })
  void citationsSideBySideShareAPlace(String markdown) {
    assertHtml(markdown, "<p>Said{a#1 b#2.x c#3-y}.</p>");
    assertThat(Parsed.english(markdown).claims()).containsExactly("Said. | a#1 b#2.x c#3-y");
  }

  @Test
  void aCitationStandsInsideQuotationMarksAndEmphasis() {
    assertHtml(
        "*He* said \"no [@a#1]\" and **went [@b#2]**",
        "<p><em>He</em> said “no{a#1}” and <strong>went{b#2}</strong></p>");
  }

  @Test
  void citationsHavePositions() {
    Parsed parsed = Parsed.english("One\ntwo [@a#1;  @b#2].\n\nThree [@c#3]");
    assertThat(parsed.summary().blocks())
        .flatExtracting(Block::claims)
        .flatExtracting(claim -> claim.evidence().citations())
        .extracting(citation -> citation.position().toString())
        .containsExactly("en.md:2:6", "en.md:2:13", "en.md:4:8");
  }

  @Test
  void whatFollowsACitationIsNoLink() {
    assertHtml("Said [@a#1]: so", "<p>Said{a#1}: so</p>");
    assertHtml("Said [@a#1](aside)", "<p>Said{a#1}(aside)</p>");
  }

  @ParameterizedTest
  @CsvSource({
    "'Said [@a].', 1:7",
    "'Said [@a#].', 1:7",
    "'Said [@a#1, @b#2].', 1:7",
    "'Said [@a#1;].', 1:12",
    "'Said [@a#1; b#2].', 1:13",
    "'Said [@A#1].', 1:7",
    "'Said [@../x#1].', 1:7",
    "'Said [@a#1 p. 3].', 1:7",
    "'Said [see @a#1].', 1:11",
    "'Said [ @a#1].', 1:8",
    "'Said @a#1.', 1:6",
    "'Said [report-2#1].', 1:7",
    "'Said (@a#1).', 1:7",
    "'Said [@a#1', 1:7",
    "'Said @a#1].', 1:6",
    "'Said [^1].', 1:6",
  })
  void aCitationWrittenWrongIsReported(String markdown, String position) {
    assertProblems(markdown, position + " citation-syntax");
  }

  @Test
  void aCitationHasItsPlace() {
    assertProblems("## Said [@a#1]\n\nYes [@a#1]", "1:1 citation-place");
    assertProblems("[so [@a#1]](person:x)", "1:5 citation-place");
    assertProblems("Said.\n\n[@a#1]", "3:1 citation-place");
    assertProblems("[@a#1]\n: so [@a#1]", "1:1 citation-place");
  }

  @Test
  void anAddressInAnEMailIsNoCitation() {
    assertHtml("write to name@host.example #3", "<p>write to name@host.example #3</p>");
  }

  @Test
  void inCodeACitationIsText() {
    assertHtml("Write `[@a#1]` there", "<p>Write <code>[@a#1]</code> there</p>");
    assertHtml("Write \\[@x\\] there", "<p>Write [@x] there</p>");
  }

  // Editorial

  @ParameterizedTest
  @ValueSource(
      strings = {"So it is. {.editorial}", "So it is.{.editorial}", "So it is.\n{.editorial}"})
  void anEditorialParagraphNeedsNoCitation(String markdown) {
    assertHtml(markdown, "<p>So it is.</p>");
    assertThat(Parsed.english(markdown).claims()).containsExactly("So it is. | editorial");
  }

  @Test
  void editorialMarksOneItem() {
    Parsed parsed = Parsed.english("- one {.editorial}\n- two [@a#1]\n- three\n");
    assertThat(parsed.claims()).containsExactly("one | editorial", "two | a#1", "three |");
    assertThat(parsed.html())
        .isEqualTo("<ul>\n<li>one</li>\n<li>two{a#1}</li>\n<li>three</li>\n</ul>");
  }

  @ParameterizedTest
  @CsvSource({
    "'So. {.other}', 1:6",
    "'So. {#id}', 1:6",
    "'So. {onclick=x}', 1:6",
    "'So. {style=\"x\"}', 1:6",
    "'## So {.editorial}', 1:8",
    "'## So {#a onclick=x}', 1:11",
    "'## So {#-a}', 1:8",
    "'{.editorial}', 1:1",
  })
  void otherAttributesAreReported(String markdown, String position) {
    assertProblems(markdown, position + " markdown-attribute");
  }

  // Links

  @Test
  void linksLeadToRecordsPagesAndFragments() {
    assertHtml(
        "[Erkin](person:erkin), [text](page:methodology#dates), [web](https://a.example/?x=1&amp;y=2#z), "
            + "[there](#s-there), <https://b.example/>",
        "<p><person:erkin>Erkin</a>, <page:methodology#dates>text</a>, "
            + "<https://a.example/?x=1&y=2#z>web</a>, <#s-there>there</a>, "
            + "<https://b.example/>https://b.example/</a></p>");
  }

  @Test
  void aLinkHoldsMarkupAndQuotationMarks() {
    assertHtml(
        "[*He* \"said\"](person:a) \"[she](person:b)\"",
        "<p><person:a><em>He</em> “said”</a> “<person:b>she</a>”</p>");
  }

  @Test
  void linksOfABlockAreCollected() {
    Parsed parsed = Parsed.english("- [a](person:a)\n- [b](term:b)\n\n[c](https://c.example)");
    assertThat(parsed.summary().blocks().get(0).links())
        .extracting(link -> link.target() + " " + link.position())
        .containsExactly("person:a en.md:1:7", "term:b en.md:2:7");
    assertThat(parsed.summary().blocks().get(1).links()).isEmpty();
  }

  @Test
  void lettersOfAnAddressAreEncoded() {
    assertHtml("[x](https://a.example/қаз)", "<p><https://a.example/%D2%9B%D0%B0%D0%B7>x</a></p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java&#115;cript:alert(1)",
        "&#106;avascript:alert(1)",
        "&#x6A;&#x61;vascript:x",
        "java&Tab;script:x",
        "java\\script:x",
        "javascript&colon;x",
        "vbscript:x",
        "data:text/html,x",
        "file:///etc",
        "mailto:a@b.example",
        "//a.example",
        "/a",
        "a",
        "../x",
        "",
        "?x",
        "#",
        "#a%20b",
        "HTTPS://a.example/",
        "https:a.example",
        "unknown:a"
      })
  void noOtherAddressPasses(String address) {
    Parsed parsed = Parsed.english("[x](" + address + ")");
    assertThat(parsed.html()).isEqualTo("<p>x</p>");
    assertThat(parsed.diagnostics())
        .singleElement()
        .satisfies(each -> assertThat(each.code()).isIn("link-address", "web-address"))
        .satisfies(each -> assertThat(each.position().toString()).isEqualTo("en.md:1:5"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<javascript:alert(1)>",
        "<JAVASCRIPT:alert(1)>",
        "<data:text/html,x>",
        "<mailto:a@b.example>"
      })
  void noOtherAutomaticLinkPasses(String markdown) {
    Parsed parsed = Parsed.english(markdown);
    assertThat(parsed.html()).doesNotContain("<a").startsWith("<p>" + markdown.charAt(1));
    assertThat(parsed.problems()).containsExactly("1:2 link-address");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://",
        "https:///x",
        "https://user:password@a.example/",
        "https://a.example/%zz",
        "https://a.example/|x"
      })
  void aWebAddressHasAHostAndNoPassword(String address) {
    assertProblems("[x](" + address + ")", "1:5 web-address");
  }

  @ParameterizedTest
  @ValueSource(strings = {"person:Erkin", "person:", "person:../x", "person:a/b", "person:a%2fb"})
  void aRecordHasAnId(String address) {
    assertProblems("[x](" + address + ")", "1:5 invalid-id");
  }

  @Test
  void aLinkThatIsPrintedIsReported() {
    assertProblems("[x](https://a.example/a b)", "1:4 link-address");
    assertProblems("[x] (person:a)", "1:4 link-address");
    assertHtml("[x] (so they say)", "<p>[x] (so they say)</p>");
  }

  // Brackets

  @Test
  void bracketsAreText() {
    assertHtml(
        "he [*sic*] said [\"no\"] &amp; [a][b] [x\\]y]",
        "<p>he [<em>sic</em>] said [“no”] &amp; [a][b] [x]y]</p>");
  }

  @Test
  void referenceLinksAreNotSupported() {
    assertProblems(
        "[a][b] and [b]\n\n[b]: https://a.example",
        "1:1 markdown-unsupported",
        "1:12 markdown-unsupported",
        "3:1 markdown-unsupported");
  }

  // Quotation marks

  @Test
  void straightQuotationMarksBecomeThoseOfTheLanguage() {
    String markdown = "He said \"one 'two' three\" and 'four'.";
    assertThat(Parsed.with(Parsed.ENGLISH, markdown).html())
        .isEqualTo("<p>He said “one ‘two’ three” and “four”.</p>");
    assertThat(Parsed.with(Parsed.KAZAKH, markdown).html())
        .isEqualTo("<p>He said «one “two” three» and «four».</p>");
  }

  @Test
  void claimsHaveThemToo() {
    assertThat(Parsed.with(Parsed.KAZAKH, "Ол \"жоқ\" деді [@a#1].").claims())
        .containsExactly("Ол «жоқ» деді. | a#1");
  }

  @Test
  void apostrophesDashesAndDots() {
    assertHtml("John's '90s -- 1990--2000 --- and...", "<p>John’s ’90s – 1990–2000 — and…</p>");
  }

  @Test
  void printedQuotationMarksStay() {
    assertHtml("«Абай» “so” ‘it’ is", "<p>«Абай» “so” ‘it’ is</p>");
  }

  @Test
  void aQuotationMarkAloneIsReported() {
    assertProblems("a \"b c", "1:3 quotation-mark");
    assertHtml("5\\\" wide", "<p>5&quot; wide</p>");
  }

  // Entities and escapes

  @Test
  void entitiesAndEscapesAreCharacters() {
    assertHtml(
        "&amp; &lt;b&gt; &copy; &#1179; &#x49A; \\*no\\* \\<b\\> &none;",
        "<p>&amp; &lt;b&gt; © қ Қ *no* &lt;b&gt; &amp;none;</p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "&#x202E;",
        "&#8238;",
        "&#0;",
        "&shy;",
        "&#xE000;",
        "&#xFEFF;",
        "&rlm;",
        "&#xD800;"
      })
  void entitiesOfInvisibleCharactersAreReported(String entity) {
    Parsed parsed = Parsed.english("a" + entity + "b");
    assertThat(parsed.html()).isEqualTo("<p>ab</p>");
    assertThat(parsed.problems()).containsExactly("1:2 forbidden-character");
  }

  // Headings

  @Test
  void headingsHaveIdsInTheirOwnLetters() {
    assertHtml(
        "## Қазақ тілі: «Ұ»\n\n### Same\n\n### Same\n\n#### One {#two}\n\n## ?",
        "<h2 id=\"s-қазақ-тілі-ұ\">Қазақ тілі: «Ұ»</h2>\n<h3 id=\"s-same\">Same</h3>\n"
            + "<h3 id=\"s-same-2\">Same</h3>\n<h4 id=\"two\">One</h4>\n<h2 id=\"s\">?</h2>");
  }

  @Test
  void aHeadingHoldsMarkupAndLinks() {
    Parsed parsed = Parsed.english("## *A* [b](person:b) \"c\"");
    assertThat(parsed.html()).isEqualTo("<h2 id=\"s-a-b-c\"><em>A</em> <person:b>b</a> “c”</h2>");
    assertThat(parsed.summary().blocks().get(0).links()).hasSize(1);
    assertThat(parsed.claims()).isEmpty();
  }

  @Test
  void headingsHaveLevelsTwoToFour() {
    assertProblems("# One\n\n##### Five", "1:1 heading-level", "3:1 heading-level");
    assertProblems("One\n===", "1:1 heading-level");
  }

  @Test
  void headingsDoNotShareAnId() {
    assertProblems("## A {#x}\n\n## B {#x}", "3:1 duplicate-id");
  }

  // Lists

  @Test
  void listsNest() {
    assertHtml(
        "- a [@a#1]\n- b\n  - c [@b#2]\n    1. d\n- e\n",
        "<ul>\n<li>a{a#1}</li>\n<li>b\n<ul>\n<li>c{b#2}\n<ol>\n<li>d</li>\n</ol>\n</li>\n</ul>\n"
            + "</li>\n<li>e</li>\n</ul>");
  }

  @Test
  void anItemOfTwoParagraphsHasTwoClaims() {
    Parsed parsed = Parsed.english("3. a [@a#1]\n\n   b [@b#2]\n4. c\n");
    assertThat(parsed.html())
        .isEqualTo("<ol start=\"3\">\n<li><p>a{a#1}</p>\n<p>b{b#2}</p>\n</li>\n<li>c</li>\n</ol>");
    assertThat(parsed.claims()).containsExactly("a | a#1", "b | b#2", "c |");
    assertThat(parsed.summary().blocks()).extracting(Block::kind).containsExactly(Block.Kind.LIST);
  }

  @Test
  void definitionLists() {
    Parsed parsed =
        Parsed.english(
            "Term *one*\n: First [@a#1].\n: Second {.editorial}\n\nTerm two\n:   P [@b#2]\n\n    Q\n");
    assertThat(parsed.html())
        .isEqualTo(
            "<dl>\n<dt>Term <em>one</em></dt>\n<dd>First{a#1}.</dd>\n<dd>Second</dd>\n"
                + "<dt>Term two</dt>\n<dd><p>P{b#2}</p>\n<p>Q</p>\n</dd>\n</dl>");
    assertThat(parsed.claims())
        .containsExactly("First. | a#1", "Second | editorial", "P | b#2", "Q |");
    assertThat(parsed.summary().blocks())
        .extracting(Block::kind)
        .containsExactly(Block.Kind.DEFINITIONS);
  }

  // Tables

  @Test
  void tables() {
    Parsed parsed =
        Parsed.with(
            Parsed.KAZAKH,
            "| Күні | Не болды |\n|---|:-:|\n| 2019 \\| 2020 | \"Пикет\" [@a#1] |\n| | [b](person:b) {.editorial} |\n");
    assertThat(parsed.html())
        .isEqualTo(
            "<div class=\"table\" role=\"region\" tabindex=\"0\"><table>\n<thead>\n"
                + "<tr><th scope=\"col\">Күні</th><th scope=\"col\">Не болды</th></tr>\n</thead>\n"
                + "<tbody>\n<tr><td>2019 | 2020</td><td>«Пикет»{a#1}</td></tr>\n"
                + "<tr><td></td><td><person:b>b</a></td></tr>\n</tbody>\n</table></div>");
    assertThat(parsed.claims()).containsExactly("2019 | 2020 «Пикет» | a#1", "b | editorial");
    assertThat(parsed.problems()).isEmpty();
  }

  @Test
  void aRowHasAsManyCellsAsTheHead() {
    assertProblems("| a | b |\n|---|---|\n| c |\n| d | e | f |", "3:1 table-row", "4:1 table-row");
  }

  @Test
  void theHeadOfATableClaimsNothing() {
    assertProblems("| a [@a#1] |\n|---|\n| c [@a#1] |", "1:1 citation-place");
  }

  // Other blocks

  @Test
  void blockQuotes() {
    Parsed parsed = Parsed.english("> one [@a#1]\n>\n> - two\n");
    assertThat(parsed.html())
        .isEqualTo("<blockquote>\n<p>one{a#1}</p>\n<ul>\n<li>two</li>\n</ul>\n</blockquote>");
    assertThat(parsed.claims()).containsExactly("one | a#1", "two |");
  }

  @Test
  void linesBreakWhereTheEditorBreaksThem() {
    assertHtml("one\ntwo  \nthree\\\nfour\n\n***", "<p>one\ntwo<br>\nthree<br>\nfour</p>\n<hr>");
  }

  @Test
  void blocksKnowTheirPlaceAndSource() {
    String text = "One *two*\nthree.\n\n\n- a\n- b\n\n## H\n";
    assertThat(Parsed.english(text).summary().blocks())
        .extracting(
            block -> block.position() + " " + text.substring(block.start(), block.end()).strip())
        .containsExactly("en.md:1:1 One *two*\nthree.", "en.md:5:1 - a\n- b", "en.md:8:1 ## H");
  }

  @ParameterizedTest
  @CsvSource({
    "'![a](b.png)', 1:1",
    "'x ![a][b]\n\n[b]: c.png', 1:3",
    "'    code', 1:5",
    "'```\ncode\n```', 1:1",
    "'~~~\ncode\n~~~', 1:1",
  })
  void whatASummaryCannotHold(String markdown, String position) {
    assertThat(Parsed.english(markdown).problems()).contains(position + " markdown-unsupported");
  }

  @Test
  void anEmptyTextHasNoBlocks() {
    assertThat(Parsed.english("").summary().blocks()).isEmpty();
    assertThat(Parsed.english(" \n\n").summary().blocks()).isEmpty();
    assertThat(Parsed.english("<!-- to do -->\n").summary().blocks()).isEmpty();
  }

  // Raw HTML

  @Test
  void commentsAreNotPublished() {
    assertHtml("one <!-- no --> two\n\n<!-- no -->\n\nthree", "<p>one two</p>\n<p>three</p>");
  }

  @Test
  void whatFollowsACommentIsAClaim() {
    assertThat(Parsed.english("<!-- no --> said so").claims()).containsExactly("said so |");
  }

  @Test
  void rawHtmlIsReducedToHarmlessMarkup() {
    Parsed parsed =
        Parsed.english(
            "H<sub onclick=\"x\">2</sub>O <script>alert(1)</script><img src=x onerror=alert(1)> "
                + "<a href=\"javascript:alert(1)\">a</a> [p](person:p) [@a#1] <b>open");
    assertThat(parsed.html())
        .isEqualTo("<p>H<sub>2</sub>O  <a>a</a> <person:p>p</a>{a#1} <b>open</b></p>");
    assertThat(parsed.problems()).containsExactly("1:1 raw-html");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<style>*{}</style>",
        "<iframe src=\"https://a.example\"></iframe>",
        "<object data=x></object>",
        "<svg onload=alert(1)>",
        "<math><mi//xlink:href=\"data:x\">",
        "<form action=x><input></form>",
        "<p style=\"x\" class=\"y\" onclick=z>t</p>",
        "<a href=\"java&#115;cript:x\">t</a>",
        "<a href=\" javascript:x\">t</a>",
        "<base href=//x>",
        "<div><a href=\"https://a.example/\">t</a></div>",
        "<meta http-equiv=refresh>",
        "<p/onclick=x>",
        "<img src=\"x\">",
        "<link rel=stylesheet href=x>",
        "<h2 style=x>t</h2>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>"
      })
  void noScriptOrStyleOrAddressPasses(String html) {
    for (String markdown : new String[] {html, "text " + html, "- " + html, "> " + html}) {
      String shown = Parsed.english(markdown).html();
      assertThat(shown)
          .doesNotContainIgnoringCase("<script", "<style", "<iframe", "<object", "<svg", "<math")
          .doesNotContainIgnoringCase("<form", "<img", "<link", "<meta", "<base")
          .doesNotContainPattern("(?i)<[^>]+\\b(on[a-z]+|style|href|src)\\s*=");
    }
  }

  @Test
  void rawHtmlIsAClaimWithoutACitation() {
    assertThat(Parsed.english("<div>\nHe *said* so [@a#1]\n</div>").claims())
        .containsExactly("He *said* so [@a#1] |");
    assertThat(Parsed.english("- <p>so</p>\n").claims()).containsExactly("so |");
  }

  @Test
  void rawHtmlLeavesTheBlocksOwnMarkupAlone() {
    assertThat(Parsed.english("## H<sub>2</sub>O [x](#y)").html())
        .isEqualTo("<h2 id=\"s-h2o-x\">H<sub>2</sub>O <#y>x</a></h2>");
    assertThat(Parsed.english("| a |\n|---|\n| <i>b</i> [@a#1] |").html())
        .startsWith("<div class=\"table\" role=\"region\" tabindex=\"0\"><table>")
        .contains("<td><i>b</i>{a#1}</td>");
  }

  @Test
  void rawHtmlCannotForgeALink() {
    Parsed parsed =
        Parsed.english("[p](person:p) <a href=\"gap0:0\">x</a><a href=\"gap&#49;:9\">y</a> [@a#1]");
    assertThat(parsed.html()).isEqualTo("<p><person:p>p</a> <a>x</a><a>y</a>{a#1}</p>");
  }

  @Test
  void rawHtmlHidesNoCharacters() {
    assertThat(Parsed.english("<b>a&#x202E;b</b> <!-- -->").problems())
        .contains("1:5 forbidden-character");
    assertThat(Parsed.english("<p>a&#x202E;b</p>").problems()).contains("1:1 forbidden-character");
  }

  // Limits

  @ParameterizedTest
  @ValueSource(
      strings = {
        ">", "> ", "[", "*", "**a ", "_a ", "\"a ", "- ", "1. ", "--", "`", "#", "<b>", "!["
      })
  void nothingNestsBeyondReading(String opener) {
    Parsed parsed = Parsed.english(opener.repeat(10_000) + "x");
    assertThat(parsed.summary().blocks().size()).isLessThan(2);
    assertThat(parsed.diagnostics()).hasSizeLessThan(10_001);
  }

  @ParameterizedTest
  @ValueSource(strings = {"> ", "- ", "*a ", "**a "})
  void nestingBeyondReadingIsReported(String opener) {
    String closers = opener.startsWith("*") ? " a" + opener.strip().replace("a", "") : "";
    Parsed parsed = Parsed.english(opener.repeat(60) + "x" + closers.repeat(60));
    assertThat(parsed.diagnostics()).extracting("code").containsExactly("markdown-nesting");
    assertThat(parsed.summary().blocks()).isEmpty();
  }

  @Test
  void aDozenLevelsAreNoTrouble() {
    assertThat(Parsed.english("> ".repeat(12) + "x").problems()).isEmpty();
    assertThat(Parsed.english("- ".repeat(12) + "x").problems()).isEmpty();
  }

  @Test
  void aTextTooLongIsReported() {
    assertProblems("сөз ".repeat(20_000), "1:65537 file-too-large");
  }
}
