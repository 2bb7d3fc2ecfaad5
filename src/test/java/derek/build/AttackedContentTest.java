package derek.build;

import static derek.build.Attack.asset;
import static derek.build.Attack.put;
import static derek.build.Attack.write;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import derek.mirror.SmallProject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Content is not trusted. Each attack is told by its diagnostic, and nothing of it reaches a page:
 * either there is no site, or every page of it is free of what could act.
 */
class AttackedContentTest {
  private static final String MARKDOWN = Attack.MARKDOWN;
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  @TempDir Path project;

  static Stream<Attack> attacks() {
    return Stream.of(markdown(), links(), records(), names(), files(), pictures(), assets())
        .flatMap(List::stream);
  }

  private static List<Attack> markdown() {
    return List.of(
        Attack.text("script", "raw-html", "<script>evil()</script>"),
        Attack.text("script in capitals", "raw-html", "<SCRIPT SRC=//evil.example/x.js></SCRIPT>"),
        Attack.text("event attribute", "raw-html", "<b onclick=\"evil()\">b</b>"),
        Attack.text("event attribute after a slash", null, "<img/src=x/onerror=evil()>"),
        Attack.text("unclosed tag", null, "<img src=x onerror=evil() "),
        Attack.text("SVG", "raw-html", "<svg onload=evil()><script>evil()</script></svg>"),
        Attack.text(
            "MathML", "raw-html", "<math><mtext><style><img src onerror=evil()></style></mtext>"),
        Attack.text(
            "frame", "raw-html", "<iframe srcdoc='&lt;script>evil()&lt;/script>'></iframe>"),
        Attack.text("style", "raw-html", "<p style=\"background:url(//evil.example)\">x</p>"),
        Attack.text("base", "raw-html", "<base href=\"//evil.example/\">"),
        Attack.text("form", "raw-html", "<form action=//evil.example><input name=evil></form>"),
        Attack.text("comment", null, "<!-- evil --> text"),
        Attack.text("conditional comment", null, "<!--[if IE]><script>evil()</script><![endif]-->"),
        Attack.text(
            "picture from elsewhere", "markdown-unsupported", "![evil](https://evil.example/x)"),
        Attack.text("attributes", "markdown-attribute", "word {onclick=evil()}"),
        Attack.text("deep quotes", "markdown-nesting", "\n\n" + "> ".repeat(2000) + "evil"),
        Attack.text("deep emphasis", null, "*a _b ".repeat(5000)),
        Attack.text("deep brackets", null, "[".repeat(20_000)),
        Attack.text("bidi override", "forbidden-character", "\u202Eevil\u202C"),
        Attack.text("bidi isolate", "forbidden-character", "\u2067evil\u2069"),
        Attack.text("zero width space", "forbidden-character", "ev\u200Bil"),
        Attack.text("NUL", "forbidden-character", "ev\0il"),
        Attack.text("escape sequence", "forbidden-character", "\u001B]0;evil\u0007"));
  }

  private static List<Attack> links() {
    return Stream.of(
            "javascript:evil()",
            "JaVaScRiPt:evil()",
            "javascript&colon;evil()",
            "&#106;avascript:evil()",
            "&#x6A;avascript&#x3A;evil()",
            "java%73cript:evil()",
            "%6aavascript:evil()",
            "<java&Tab;script:evil()>",
            "<java&NewLine;script:evil()>",
            "<&#1;javascript:evil()>",
            "vbscript:evil()",
            "data:text/html,evil",
            "data:text/html;base64,PHNjcmlwdD5ldmlsKCk8L3NjcmlwdD4=",
            "//evil.example/",
            "\\\\\\\\evil.example/",
            "/evil",
            "../../evil",
            "file:///etc/passwd",
            "blob:https://evil.example/1",
            "https:evil.example",
            "https://user:evil@evil.example/",
            "person:../../evil",
            "person:%2e%2e",
            "рerson:aigul-sample",
            "person:аigul-sample")
        .map(address -> Attack.text("link to " + address, "", "[evil](" + address + ")"))
        .toList();
  }

  private static List<Attack> records() {
    return List.of(
        Attack.json("a script as a name", null, "Aigul Ulgi", "<script>evil()</script>"),
        Attack.json("an end of a script", null, "Aigul Ulgi", "</script><script>evil()</script>"),
        Attack.json("an escaped attribute", null, "Aigul Ulgi", "\\\" onmouseover=\\\"evil()"),
        Attack.json("a template as a name", null, "Aigul Ulgi", "{{ page.getClass() }}{% evil %}"),
        Attack.json("an escaped bidi control", "forbidden-character", "Aigul Ulgi", "\\u202Eevil"),
        Attack.json("an escaped NUL", "forbidden-character", "Aigul Ulgi", "ev\\u0000il"),
        Attack.json("half a surrogate", "forbidden-character", "Aigul Ulgi", "evil\\uD800"),
        Attack.json("a path as a citation", "", "report#1", "../../evil#1"),
        Attack.json("deep nesting", "json-limits", "\"lead\"", "\"x\": " + "[".repeat(100_000)),
        Attack.json(
            "an enormous number", "json-limits", "\"lead\"", "\"x\": " + "9".repeat(100_000)),
        Attack.json("an enormous exponent", "", "\"lead\"", "\"x\": 1e999999999, \"lead\""),
        Attack.json("an unknown field", "unknown-field", "\"lead\"", "\"__proto__\": {}, \"lead\""),
        Attack.json("one field twice", "duplicate-field", "\"lead\"", "\"lead\": {}, \"lead\""),
        write("a script's address", "", "content/site.json", "https://sample", "javascript://s"),
        write(
            "an address with a quotation mark",
            "",
            "content/site.json",
            "https://sample.example/",
            "https://evil.example/\\\" onload=\\\"evil()/"),
        write("a language as a path", "", "content/site.json", "\"en\"", "\"../evil\""));
  }

  private static List<Attack> names() {
    return Stream.of("con", "nul", "com1", "Evil", "аigul", "a..b", "a b", "a\u202Eb", "-a", "a'b")
        .map(
            name ->
                new Attack(
                    "the id " + name,
                    "invalid-id",
                    project ->
                        put(
                            project,
                            "content/people/" + name + "/record.json",
                            "{}".getBytes(UTF_8))))
        .toList();
  }

  private static List<Attack> files() {
    return List.of(
        new Attack(
            "a link out of content/",
            "link-outside",
            project -> {
              Files.delete(project.resolve(MARKDOWN));
              Files.createSymbolicLink(project.resolve(MARKDOWN), Path.of("/etc/passwd"));
            }),
        new Attack(
            "a folder's link to itself",
            null,
            project ->
                Files.createSymbolicLink(
                    project.resolve("content/people/loop"), project.resolve("content/people"))),
        new Attack(
            "a file of many megabytes",
            "file-too-large",
            project -> put(project, MARKDOWN, new byte[3 << 20])),
        new Attack(
            "UTF-16", "", project -> put(project, MARKDOWN, "<script>evil".getBytes(UTF_16LE))),
        new Attack(
            "overlong UTF-8",
            "encoding",
            project -> put(project, MARKDOWN, new byte[] {(byte) 0xC0, (byte) 0xBC})),
        new Attack(
            "a page beside the records",
            "stray-file",
            project -> put(project, "content/people/evil.html", "evil".getBytes(UTF_8))));
  }

  private static List<Attack> pictures() {
    return Stream.of(
            "<svg><script>evil()</script></svg>",
            "<svg><s:script xmlns:s='http://www.w3.org/2000/svg'>evil()</s:script></svg>",
            "<svg onload='evil()'/>",
            "<svg><g\nonclick = \"evil()\"/></svg>",
            "<svg><a href='javascript:evil()'>x</a></svg>",
            "<svg><a xlink:href='&#106;ava&#9;script:evil()'>x</a></svg>",
            "<svg><image href='https://evil.example/x'/></svg>",
            "<svg><use href='data:image/svg+xml,evil'/></svg>",
            "<svg><style>@import '//evil.example/x'</style></svg>",
            "<svg><rect fill='url(https://evil.example/#x)'/></svg>",
            "<svg><foreignObject><b>evil</b></foreignObject></svg>",
            "<svg><set attributeName='href' to='javascript:evil()'/></svg>",
            "<!DOCTYPE svg [<!ENTITY a 'evil'><!ENTITY b '&a;&a;'>]><svg>&b;</svg>",
            "<?xml-stylesheet href='//evil.example/x'?><svg/>",
            "<?xml version='1.0' encoding='utf-7'?><svg>+ADw-script+AD4-evil</svg>")
        .map(
            svg ->
                new Attack(
                    "the picture " + svg,
                    "unsafe-asset",
                    project -> put(project, "assets/evil.svg", svg.getBytes(UTF_8))))
        .toList();
  }

  private static List<Attack> assets() {
    byte[] hugePng =
        ByteBuffer.allocate(8 + 8 + 13 + 4)
            .put(PNG)
            .putInt(13)
            .put("IHDR".getBytes(UTF_8))
            .putInt(60_000)
            .putInt(60_000)
            .array();
    return List.of(
        asset("a device of Windows", "output-path-unusable", "aux.css", "evil"),
        asset("a device of Windows in capitals", "output-path-unusable", "COM1.x/y.css", "evil"),
        asset("a name that reads backwards", "output-path-unusable", "\u202Esj.evil.css", "evil"),
        asset("a name with what nobody sees", "output-path-unusable", "a\u200Bb.css", "evil"),
        asset("a name of two lines", "output-path-unusable", "a\nb.css", "evil"),
        asset("a stream of Windows", "output-path-unusable", "a:evil.css", "evil"),
        asset("a name in other letters", "output-path-collision", "SITE.css", "evil"),
        asset("a page", "unsafe-asset", "evil.html", "<script>evil()</script>"),
        asset("a page by another name", "unsafe-asset", "evil.XHTML", "<script>evil()</script>"),
        asset("a style sheet for XML", "unsafe-asset", "evil.xsl", "evil"),
        asset("a photograph without a licence", "picture-licence", "evil.jpg", "evil"),
        asset("a photograph that cannot be cleaned", "picture-format", "evil.heic", "evil"),
        asset("no photograph", "picture-format", "evil.png", "<script>evil()</script>"),
        new Attack(
            "a picture that unfolds without end",
            "picture-format",
            project -> put(project, "assets/evil.png", hugePng)));
  }

  @BeforeEach
  void copySample() throws IOException {
    SmallProject.copyTo(project);
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void isToldAndDoesNotReachAPage(Attack attack) throws IOException {
    attack.change().in(project);

    BuildReport report = new SiteBuilder(ProjectLayout.of(project), BuildOptions.DEFAULT).build();

    attack.assertTold(report, project.resolve("site-output"));
  }
}
