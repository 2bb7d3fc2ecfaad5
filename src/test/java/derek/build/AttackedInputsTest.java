package derek.build;

import static derek.build.Attack.asset;
import static derek.build.Attack.json;
import static derek.build.Attack.put;
import static derek.build.Attack.text;
import static derek.build.Attack.write;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import derek.mirror.SmallProject;
import derek.site.Paper;
import derek.site.Pictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * More attacks, in the terms of {@link AttackedContentTest}: every text of every record, setting
 * and message in turn, and what ends or exhausts a program that reads it.
 */
@Timeout(60)
@DisabledOnOs(OS.WINDOWS)
class AttackedInputsTest {
  private static final Path SAMPLE = Path.of("src/test/resources/editorial/base");
  private static final String SITE = "content/site.json";
  private static final String SOURCE = "content/sources/report.json";
  private static final String PROTEST = "content/protests/square-picket/record.json";

  /** A text of a record or setting, or, followed by a colon, a field's name. */
  private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"(\\s*:)?");

  private static final List<String> PAYLOADS =
      List.of(
          "=x()\\\"'><script>evil()</script><img src=x onerror=evil()>{{ evil }}{% evil %}\\nATTACH:evil",
          "javascript:evil()");

  @TempDir Path project;

  static Stream<Attack> attacks() throws IOException {
    return Stream.of(
            everyText(),
            markdown(),
            exhaustingMarkdown(),
            addresses(),
            records(),
            names(),
            files(),
            pictures(),
            assets())
        .flatMap(List::stream);
  }

  private static List<Attack> everyText() throws IOException {
    List<Attack> attacks = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SAMPLE.resolve("content"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".json")).sorted().toList()) {
        String text = Files.readString(file);
        TEXT.matcher(text)
            .results()
            .filter(each -> each.group(2) == null)
            .forEach(value -> PAYLOADS.forEach(p -> attacks.add(inPlaceOf(value, p, text, file))));
      }
    }
    return attacks;
  }

  private static Attack inPlaceOf(MatchResult value, String payload, String text, Path file) {
    String attacked = text.substring(0, value.start(1)) + payload + text.substring(value.end(1));
    String name = SAMPLE.relativize(file).toString().replace('\\', '/');
    return new Attack(
        payload.substring(0, 8) + "… for “" + value.group(1) + "” in " + name,
        null,
        project -> put(project, name, attacked.getBytes(UTF_8)));
  }

  private static List<Attack> markdown() {
    return List.of(
        text("script in a link's title", null, "[a](person:aigul-sample \"x' onclick=evil()\")"),
        text(
            "script in a link's words",
            "raw-html",
            "[<script>evil()</script>](person:aigul-sample)"),
        text("address by reference", "", "[x][a] y.\n\n[a]: javascript:evil()\n\nz"),
        text("address in angles", "link-address", "<javascript:evil()>"),
        text(
            "picture by reference",
            "markdown-unsupported",
            "![x][a] y.\n\n[a]: //evil.example/x\n\nz"),
        text(
            "front matter",
            null,
            "x\n\n---\nevil: !!javax.script.ScriptEngineManager []\n---\n\ny"),
        text("template", null, "{{ page.getClass() }}{% include '/etc/passwd' %}"),
        text("number of a character beyond Unicode", null, "&#99999999999; &#x110000;"),
        text("NUL by its number", null, "&#0;"),
        text("bidi override by its number", "forbidden-character", "&#x202E;evil"),
        text("bidi override by its name", "forbidden-character", "&rlm;evil&lrm;"),
        text("private use", "forbidden-character", "\uE000"),
        text("mark of lost text", "forbidden-character", "\uFFFD"),
        text("tag characters", "forbidden-character", "\uDB40\uDC41"),
        text("homoglyph of a source", "citation-syntax", "x [@rероrt#1]"),
        text("enormous number of a passage", "", "x [@report#99999999999999999999999]"),
        text("path as a citation", "", "x [@../../evil#1]"),
        text("CDATA", null, "<![CDATA[<script>evil()</script>]]>"),
        text("processing instruction", null, "<?php evil(); ?>"),
        text("declaration", null, "<!DOCTYPE html [<!ENTITY a 'evil'>]> &a;"),
        text("end of the page", null, "</main></body></html><script>evil()</script>"));
  }

  private static List<Attack> exhaustingMarkdown() {
    return List.of(
        text("deep lists", "markdown-nesting", "\n\n" + "- ".repeat(3000) + "evil"),
        text("indented lists", "markdown-nesting", "\n\n" + indented(250)),
        text("deep links", null, "[".repeat(5000) + "a" + "](person:aigul-sample)".repeat(5000)),
        text("many code marks", null, ticks(700)),
        text("many angles", null, "<".repeat(50_000)),
        text("many comments' beginnings", null, "<!-- ".repeat(10_000)),
        text("many declarations' beginnings", null, "<!A ".repeat(10_000)),
        text("many stars", null, "*".repeat(50_000) + "a" + "*".repeat(50_000)),
        text("many underscores", null, "a_".repeat(50_000)),
        text("many entities", null, "&amp;".repeat(50_000)),
        text("many citations", null, "[@report#1]".repeat(5000)),
        text("many escapes", null, "\\*".repeat(50_000)),
        text("deep tags", null, "<b>".repeat(5000) + "evil"),
        text("a wide table", null, "\n\n" + "|a".repeat(3000) + "|\n" + "|-".repeat(3000) + "|\n"),
        text("an enormous list number", null, "\n\n" + "9".repeat(5000) + ". evil"),
        text("one word", null, "e".repeat(200_000)));
  }

  private static String indented(int depth) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      text.append("  ".repeat(i)).append("- a\n");
    }
    return text.toString();
  }

  private static String ticks(int most) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i < most; i++) {
      text.append("a").append("`".repeat(i));
    }
    return text.toString();
  }

  /** In a source, where readers are sent. */
  private static List<Attack> addresses() {
    return Stream.of(
            "javascript:evil()",
            "JAVASCRIPT:evil()",
            "\\tjavascript:evil()",
            "java\\tscript:evil()",
            "&#106;avascript:evil()",
            "%6aavascript:evil()",
            "data:text/html,evil",
            "vbscript:evil()",
            "//evil.example/",
            "https:/evil.example/",
            "https://evil.example\\\\@sample.example/",
            "https://user:evil@evil.example/",
            "https://evil.example/\\\" onclick=\\\"evil()",
            "https://evil.example/ evil",
            "file:///etc/passwd",
            "../../evil",
            "https://evil.example/\\u0000",
            "https://evil.example/\\u00A0")
        .map(AttackedInputsTest::source)
        .toList();
  }

  private static Attack source(String address) {
    String fields = "\"address\": \"" + address + "\", \"seen\": \"2020-01-01\", \"date\"";
    return write("a source at " + address, "web-address", SOURCE, "\"date\"", fields);
  }

  private static List<Attack> records() {
    return List.of(
        json(
            "an enormous array",
            "",
            "\"lead\"",
            "\"x\": [" + "0,".repeat(200_000) + "0], \"lead\""),
        json("deep objects", "json-limits", "\"lead\"", "\"x\": " + "{\"a\":".repeat(50_000)),
        json(
            "an enormous name of a field",
            "",
            "\"lead\"",
            "\"" + "x".repeat(100_000) + "\": 1, \"lead\""),
        json("no number", "", "\"lead\"", "\"x\": NaN, \"lead\""),
        json("a comment", "json-syntax", "\"lead\"", "/* evil */ \"lead\""),
        json("a NUL in a field's name", "", "\"lead\"", "\"a\\u0000\": 1, \"lead\""),
        json(
            "a schema from elsewhere",
            "",
            "../../schema/person.schema.json",
            "https://evil.example/s"),
        json("a schema from a disk", "", "../../schema/person.schema.json", "file:///etc/passwd"),
        json("a homoglyph as a citation", "citation-syntax", "report#1", "rероrt#1"),
        json("a text in more letters than fit", "", "Aigul Ulgi", "x".repeat(3 << 20)),
        json("a right-to-left mark", "forbidden-character", "Aigul Ulgi", "A\\u200Fevil"),
        date("9999999999-05-05"),
        date("Y-170000002"),
        date("Y1e9"),
        date("2019-13-45"),
        date("2019-05-05/../.."),
        date("-".repeat(5000)),
        write(
            "a text file out of its folder", null, SOURCE, "report.txt", "../../../../etc/passwd"),
        write("a text file by NUL", "", SOURCE, "report.txt", "report\\u0000.txt"),
        write("a person out of the folder", "", PROTEST, "aigul-sample", "../../evil"),
        write("a homoglyph of a person", "", PROTEST, "aigul-sample", "аigul-sample"),
        write("a homoglyph of a language", "", SITE, "\"code\": \"kk\"", "\"code\": \"кк\""),
        write("a language that is a device", "", SITE, "\"code\": \"kk\"", "\"code\": \"con\""),
        write("an enormous number of days", "", SITE, "\"title\"", days("9".repeat(40))),
        write("a negative number of days", "", SITE, "\"title\"", days("-1")),
        write("a number with an enormous exponent", "", SITE, "\"title\"", days("1e400")));
  }

  private static String days(String number) {
    return "\"reviewAfterDays\": " + number + ", \"title\"";
  }

  private static Attack date(String date) {
    return write("the date " + date, "", PROTEST, "2019-05-05", date);
  }

  private static List<Attack> names() {
    return Stream.of("aux", "prn", "lpt9", "com0", "ａigul", "aigυl", "a\u200Bb", "a\nb", "a.")
        .map(
            name ->
                new Attack(
                    "the id " + name.replace("\n", "\\n"),
                    "invalid-id",
                    project ->
                        put(project, "content/sources/" + name + ".json", "{}".getBytes(UTF_8))))
        .toList();
  }

  private static List<Attack> files() {
    return List.of(
        link("a folder's link out of content/", "link-outside", "content/people/evil", "/etc"),
        link("a link to nothing", "link-outside", "content/people/evil", "/no/such/place"),
        link("a link to an endless file", "link-outside", "content/people/evil.json", "/dev/zero"),
        link(
            "a message file from elsewhere",
            "link-outside",
            "content/messages/kk.json",
            "/etc/passwd"),
        link("settings from elsewhere", "", SITE, "/etc/passwd"),
        link("a schema from elsewhere", "", "content/schema/person.schema.json", "/etc/passwd"),
        link("an asset from elsewhere", null, "assets/evil.txt", "/etc/passwd"),
        link("a template from elsewhere", null, "templates/evil.html", "/etc/passwd"),
        new Attack(
            "a pipe that nobody writes to", "", project -> pipe(project.resolve(Attack.MARKDOWN))),
        new Attack("a folder as a text", "", project -> folder(project.resolve(Attack.MARKDOWN))),
        new Attack("a folder as a record", "", project -> folder(project.resolve(Attack.RECORD))));
  }

  private static Attack link(String name, String code, String file, String target) {
    return new Attack(
        name,
        code,
        project -> {
          Files.deleteIfExists(project.resolve(file));
          Files.createSymbolicLink(project.resolve(file), Path.of(target));
        });
  }

  private static void pipe(Path file) throws IOException {
    Files.delete(file);
    try {
      assertThat(new ProcessBuilder("mkfifo", file.toString()).start().waitFor()).isZero();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private static void folder(Path file) throws IOException {
    Files.delete(file);
    Files.createDirectory(file);
  }

  private static List<Attack> pictures() {
    return Stream.of(
            "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg><text>&x;</text></svg>",
            "<!DOCTYPE svg [<!ENTITY % x SYSTEM 'https://evil.example/x'> %x;]><svg/>",
            "<!DOCTYPE svg SYSTEM 'https://evil.example/x.dtd'><svg/>",
            "<svg><style>rect{fill:\\75rl(//evil.example/x)}</style></svg>",
            "<svg><style>@\\69mport '//evil.example/x'</style></svg>",
            "<svg><style>rect{fill:image-set('//evil.example/x' 1x)}</style></svg>",
            "<svg><style><![CDATA[@import '//evil.example/x']]></style></svg>",
            "<svg><animateMotion path='M0 0'/><animateTransform attributeName='href'/></svg>",
            "<svg xml:base='https://evil.example/'><use href='#a'/></svg>",
            "<svg><script/xlink:href='//evil.example/x'/></svg>",
            "<svg><xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='/etc/passwd'/></svg>",
            "<svg><a xlink:href='d&#97;ta:text/html,evil'>x</a></svg>",
            "<svg><handler type='text/ecmascript'>evil()</handler></svg>",
            "<svg><text>\u202Elive</text></svg>",
            "<svg><text>e\0vil</text></svg>",
            bomb())
        .map(
            svg ->
                new Attack(
                    "the picture "
                        + svg.substring(0, Math.min(60, svg.length())).replace('\0', '?'),
                    "unsafe-asset",
                    project -> put(project, "assets/evil.svg", svg.getBytes(UTF_8))))
        .toList();
  }

  /** “A billion laughs”. */
  private static String bomb() {
    StringBuilder text = new StringBuilder("<!DOCTYPE svg [<!ENTITY a0 'evil'>");
    for (int i = 1; i < 10; i++) {
      text.append("<!ENTITY a" + i + " '" + ("&a" + (i - 1) + ";").repeat(10) + "'>");
    }
    return text.append("]><svg><text>&a9;</text></svg>").toString();
  }

  private static List<Attack> assets() {
    return List.of(
        new Attack(
            "a picture in UTF-16",
            "unsafe-asset",
            project ->
                put(project, "assets/evil.svg", "<svg onload='evil()'/>".getBytes(UTF_16BE))),
        asset("a packed picture", "picture-format", "evil.svgz", "\u001F evil"),
        asset("a page without an ending", "unsafe-asset", "evil", " <script>evil()</script>"),
        asset("a page by an unknown ending", "unsafe-asset", "evil.shtml", "<!doctype html>evil"),
        asset("a superscript device of Windows", "output-path-unusable", "com\u00B9.css", "evil"),
        asset("a console of Windows", "output-path-unusable", "conin$.css", "evil"),
        asset("a name that ends in a space", "output-path-unusable", "evil.css ", "evil"),
        asset("a name that ends in a dot", "output-path-unusable", "evil.css.", "evil"),
        asset("a path of Windows", "output-path-unusable", "a\\..\\..\\..\\evil.css", "evil"),
        asset(
            "a style from elsewhere",
            "unsafe-asset",
            "evil.css",
            "@import '//evil.example/x.css';"),
        asset(
            "a font from elsewhere",
            "unsafe-asset",
            "evil.css",
            "@font-face{src:url(https://evil.example/x)}"),
        asset(
            "a style that runs",
            "unsafe-asset",
            "evil.css",
            "a{background:url('javascript:evil()')}"),
        asset(
            "a style in escapes",
            "unsafe-asset",
            "evil.css",
            "a{background:\\75rl(//evil.example/x)}"));
  }

  @BeforeEach
  void copySample() throws IOException {
    SmallProject.copyTo(project);
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void isToldAndDoesNotReachAFile(Attack attack) throws IOException {
    attack.change().in(project);

    BuildOptions options = BuildOptions.DEFAULT.withPaper(Paper.PAGES).withPictures(Pictures.NONE);
    BuildReport report = new SiteBuilder(ProjectLayout.of(project), options).build();

    attack.assertTold(report, project.resolve("site-output"));
  }
}
