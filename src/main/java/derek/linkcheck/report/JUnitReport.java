package derek.linkcheck.report;

import derek.linkcheck.LinkFinding;
import derek.linkcheck.LinkReport;
import derek.linkcheck.LinkSeverity;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A report as JUnit's XML: a test case for each page with findings, a failure where one of them is
 * an error, and one case that stands for all the others.
 */
final class JUnitReport {
  private JUnitReport() {}

  static String format(LinkReport report) {
    Map<String, List<LinkFinding>> byPage =
        report.findings().stream()
            .collect(
                Collectors.groupingBy(
                    finding -> finding.place().page(), TreeMap::new, Collectors.toList()));
    long failures = byPage.values().stream().filter(JUnitReport::fails).count();
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<testsuites>\n  <testsuite name=\"links\" tests=\"").append(byPage.size() + 1);
    xml.append("\" failures=\"").append(failures).append("\" errors=\"0\" skipped=\"0\">\n");
    xml.append("    <testcase classname=\"links\" name=\"");
    xml.append(escape(TextReport.summary(report))).append("\"/>\n");
    byPage.forEach((page, findings) -> append(page, findings, xml));
    return xml.append("  </testsuite>\n</testsuites>\n").toString();
  }

  private static boolean fails(List<LinkFinding> findings) {
    return findings.stream().anyMatch(finding -> finding.severity() == LinkSeverity.ERROR);
  }

  private static void append(String page, List<LinkFinding> findings, StringBuilder xml) {
    xml.append("    <testcase classname=\"links\" name=\"").append(escape(page)).append("\">\n");
    boolean fails = fails(findings);
    xml.append(fails ? "      <failure message=\"" : "      <system-out>");
    xml.append(fails ? escape(count(findings)) + "\">" : "");
    findings.forEach(finding -> xml.append(escape(line(finding))).append('\n'));
    xml.append(fails ? "</failure>\n" : "</system-out>\n").append("    </testcase>\n");
  }

  private static String count(List<LinkFinding> findings) {
    return findings.size() == 1 ? findings.get(0).message() : findings.size() + " findings";
  }

  private static String line(LinkFinding finding) {
    String suggestion = finding.suggestion();
    return finding.place().toMend()
        + ": "
        + TextReport.word(finding.severity())
        + ": "
        + finding.message()
        + " ["
        + finding.rule().id()
        + "] "
        + finding.place().raw()
        + (suggestion == null ? "" : " -> " + suggestion);
  }

  /** XML 1.0 has no place for most control characters, escaped or not. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\t', '\n', '\r' -> escaped.append("&#").append(c).append(';');
                default -> escaped.appendCodePoint(isXml(c) ? c : 0xFFFD);
              }
            });
    return escaped.toString();
  }

  private static boolean isXml(int c) {
    return c >= 0x20 && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
  }
}
