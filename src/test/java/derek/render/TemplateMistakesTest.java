package derek.render;

import static org.assertj.core.api.Assertions.assertThat;

import derek.diagnostic.Diagnostic;
import derek.site.SampleSite;
import derek.site.Site;
import derek.site.SitePlanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which words and where a designer is told of each usual mistake. */
class TemplateMistakesTest {
  private static final Path PROJECT = Path.of("templates");
  private static final String TITLE = "{{ page.frame.title }}";

  @TempDir Path folder;
  private Site site;

  @BeforeEach
  void copyTemplates() throws IOException {
    site = SitePlanner.plan(SampleSite.archive(folder.resolve("content")));
    Files.createDirectory(folder.resolve("templates"));
    try (Stream<Path> templates = Files.list(PROJECT)) {
      for (Path each : templates.toList()) {
        Files.copy(each, template(each.getFileName().toString()));
      }
    }
    Files.writeString(
        template("source.html"),
        """
        {% extends "base" %}
        {% import "macros" %}
        {% block main %}
        <h1>{{ page.frame.title }}</h1>
        {% if page.lead is not null %}
        <p>{{ page.frame.title }}</p>
        {% endif %}
        {% endblock %}
        """);
  }

  /** What stands in place of the page's title in line 4, and what is told of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      textBlock =
          """
          {{ page.quots }} ¦ 13 ¦ “page” has no “quots” ¦
          {{ page.frame.titel }} ¦ 19 ¦ “page.frame” has no “titel” ¦ did you mean “title”?
          {% if page.frame.titel %}{% endif %} ¦ 22 ¦ “page.frame” has no “titel” ¦ did you mean “title”?
          {{ pge.name }} ¦ 8 ¦ there is no “pge” ¦ did you mean “page”?
          {{ page.frame.title | spokn }} ¦ 27 ¦ there is no filter “spokn” ¦ did you mean “spoken”?
          {{ lnk(page) }} ¦ 8 ¦ there is no function or macro “lnk” here ¦ did you mean “link”?
          {{ timeline(page) }} ¦ 8 ¦ there is no function or macro “timeline” here ¦ it is a macro of templates/graphics-macros.html, which is not imported here
          {% if page is emty %}{% endif %} ¦ 19 ¦ there is no test “emty” ¦ did you mean “empty”?
          {% iff page %} ¦ 8 ¦ there is no tag “iff” ¦ did you mean “if”?
          {{ page.frame.booklet.foo }} ¦ 27 ¦ “page.frame.booklet” is empty (null) here, and has no “foo” ¦ ask first: {% if page.frame.booklet is not null %}
          {{ asset('a', 'b') }} ¦ 8 ¦ this is called with too many arguments ¦
          {{ claim('a', 1) }} ¦ 8 ¦ this is called with too many arguments ¦
          {{ claim(clam='a') }} ¦ 14 ¦ there is no argument “clam” ¦
          {% include "nothing-at-all" %} ¦ 17 ¦ there is no template “nothing-at-all” ¦
          {% include "macross" %} ¦ 17 ¦ there is no template “macross” ¦ did you mean “macros”?
          {% include "Macros" %} ¦ 17 ¦ there is no template “Macros” ¦ did you mean “macros”?
          {% include "macros.html" %} ¦ 17 ¦ there is no template “macros.html” ¦ write “macros”, without its ending
          {% include page.frame.booklet %} ¦ 5 ¦ the name of the template is empty (null) here ¦
          {% include "source" %} ¦ 17 ¦ the templates lead to one another without end ¦ a template may not include or extend itself, nor a macro call itself for ever
          {{ page.frame.title ¦ 5 ¦ the tag “{{” is not closed ¦ write “}}” where the tag ends
          {{ page.frame.title } ¦ 5 ¦ the tag “{{” is not closed ¦ write “}}” where the tag ends
          {{ text('skip) }} ¦ 13 ¦ a text begins here and never ends ¦
          {{ text(‘skip’) }} ¦ 13 ¦ “‘” cannot stand in a tag ¦
          {{ claim(page }} ¦ 5 ¦ a bracket is not closed ¦
          {{ }} ¦ 8 ¦ something is missing before “}}” ¦
          {% set x page.frame %} ¦ 14 ¦ “page” cannot stand here ¦
          {% if page.frame %}{% endif %} ¦ 5 ¦ this is no condition ¦
          {% if page.frame.booklet %}{% endif %} ¦ 5 ¦ this is no condition ¦
          {% for each in page.frame.title %}{% endfor %} ¦ 5 ¦ what “for” goes through is no list ¦
          {{ page.frame.title > 1 }} ¦ 5 ¦ these cannot be compared or reckoned with ¦
          {{ page.getClass() }} ¦ 13 ¦ “getClass” may not be called in a template ¦
          {{ text('skp') }} ¦ 14 ¦ no message “skp” ¦ did you mean “skip”?
          {{ text('skip', {}, 'xx') }} ¦ 26 ¦ the site has no language “xx” ¦
          {% endfor %} ¦ 8 ¦ “endfor” ends nothing: nothing that it could end stands open here ¦ take it out, or write “for” before it
          """)
  void isTold(String written, int column, String message, String hint) throws IOException {
    replace(TITLE, written);

    Diagnostic told = onlyOne();

    assertThat(told.message()).isEqualTo(message);
    assertThat(told.position()).hasToString("templates/source.html:4:" + column);
    assertThat(told.hint()).isEqualTo(hint);
  }

  @Test
  void tellsWhatAValueHas() throws IOException {
    replace(TITLE, "{{ page.frame.titel }}");

    assertThat(onlyOne().expected()).startsWith("one of: language, siteTitle, title,");
    assertThat(onlyOne().found()).isEqualTo("titel");
  }

  @Test
  void tellsWhereABlockBeginsThatHasNoEnd() throws IOException {
    replace("{% endif %}\n", "");

    Diagnostic told = onlyOne();
    assertThat(told.position()).hasToString("templates/source.html:5:1");
    assertThat(told.message()).isEqualTo("“if” has no end");
    assertThat(told.expected()).isEqualTo("{% endif %}");
    assertThat(told.found()).isEqualTo("{% endblock %} in line 7");

    replace("{% endblock %}\n", "{% endif %}\n");

    assertThat(onlyOne().message()).isEqualTo("“block” has no end");
    assertThat(onlyOne().found()).isEqualTo("the end of the file");
  }

  @Test
  void tellsOfAMacroThatStandsTwice() throws IOException {
    Path macros = template("macros.html");
    Files.writeString(macros, Files.readString(macros) + "{% macro claim(x) %}{% endmacro %}\n");

    Diagnostic told = onlyOne();
    assertThat(told.message()).isEqualTo("the macro “claim” stands here twice");
    assertThat(told.position().file()).isEqualTo("templates/macros.html");
    assertThat(told.position().column()).isEqualTo(10);
  }

  @Test
  void tellsWhatIsNotPlainAsPebbleSaysItAndOnce() throws IOException {
    replace(TITLE, "{{ page.frame.title | date('yyyy') }}");

    Diagnostic told = onlyOne();
    assertThat(told.message()).isEqualTo(PebbleWords.UNKNOWN);
    assertThat(told.hint()).contains("Pebble").contains("Could not parse the string");
  }

  @Test
  void tellsAlsoWhatPebbleThrowsUnawares() throws IOException {
    replace(TITLE, "{{ page.frame.title | abbreviate('x') }}");

    assertThat(onlyOne().position()).hasToString("templates/source.html");
    assertThat(onlyOne().hint()).contains("java.lang.Long");
  }

  private Diagnostic onlyOne() {
    List<Diagnostic> found =
        new SiteRenderer(folder.resolve("templates"), "templates")
            .render(site, AssetVersions.NONE, (file, questions) -> file)
            .diagnostics();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private void replace(String old, String replacement) throws IOException {
    String text = Files.readString(template("source.html"));
    assertThat(text).contains(old);
    int at = text.indexOf(old);
    Files.writeString(
        template("source.html"),
        text.substring(0, at) + replacement + text.substring(at + old.length()));
  }

  private Path template(String name) {
    return folder.resolve("templates").resolve(name);
  }
}
