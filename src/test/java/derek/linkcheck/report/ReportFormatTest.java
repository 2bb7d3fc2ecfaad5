package derek.linkcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import derek.diagnostic.SourcePosition;
import derek.linkcheck.LinkCheckOptions;
import derek.linkcheck.LinkChecker;
import derek.linkcheck.LinkReport;
import derek.output.OutputFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class ReportFormatTest {
  private static final LinkReport REPORT =
      LinkChecker.check(
          List.of(
              new OutputFile(
                  "kk/a.html",
                  bytes(
                      "<p id=a><p id=a>\n<a href=\"ғ.html?x&amp;y\">Сөз <b>бар</b></a>\n"
                          + "<a href='b\"<].html'>1%\n</a><a href='c/'>x</a>"),
                  Map.of("ғ.html?x&y", new SourcePosition("content/a/kk.md", 3, 7))),
              new OutputFile("kk/b.html", bytes("<a href='https://example.com/'>x</a><a href=c>")),
              new OutputFile("kk/c/index.html", bytes("<a href='../b%.html'>"))),
          LinkCheckOptions.generic().build());

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void textNamesPlaceMessageAndSuggestion() {
    assertThat(ReportFormat.TEXT.format(REPORT))
        .contains(
            "content/a/kk.md:3:7: error: no file “kk/ғ.html” in the site [broken-link]\n"
                + "    <a href> ғ.html?x&y «Сөз бар»\n"
                + "    in kk/a.html:2:4\n")
        .contains("kk/a.html:1:12: warning: the id “a” is there before [duplicate-id]")
        .endsWith(
            "3 pages, 6 links, 0 fragments, 0 assets, 1 outside links: "
                + "3 errors, 1 redirects, 1 warnings\n");
  }

  @Test
  void jsonKeepsItsSchema() throws IOException {
    String schema = resource("/derek/linkcheck/link-report.schema.json");
    assertThat(errors(SpecificationVersion.DRAFT_2020_12, schema, ReportFormat.JSON)).isEmpty();
  }

  @Test
  void sarifKeepsTheStandardsSchema() throws IOException {
    String schema = resource("/schema/sarif-schema-2.1.0.json");
    assertThat(errors(SpecificationVersion.DRAFT_7, schema, ReportFormat.SARIF)).isEmpty();
    assertThat(ReportFormat.SARIF.format(REPORT)).contains("\"uri\" : \"content/a/kk.md\"");
  }

  @Test
  void junitIsWellFormed() throws Exception {
    byte[] xml = bytes(ReportFormat.JUNIT.format(REPORT));
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(xml));
    assertThat(document.getElementsByTagName("testcase").getLength()).isEqualTo(4);
    assertThat(document.getElementsByTagName("failure").getLength()).isEqualTo(2);
  }

  @Test
  void gitHubAnnotationsStandOnOneLineEach() {
    assertThat(ReportFormat.GITHUB.format(REPORT).lines())
        .hasSize(6)
        .anyMatch(
            line ->
                line.startsWith("::error file=content/a/kk.md,line=3,col=7,title=broken-link::"));
  }

  private static List<Error> errors(
      SpecificationVersion version, String schema, ReportFormat format) {
    return SchemaRegistry.withDefaultDialect(version)
        .getSchema(schema)
        .validate(format.format(REPORT), InputFormat.JSON);
  }

  private static String resource(String name) throws IOException {
    try (InputStream stream = ReportFormatTest.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
