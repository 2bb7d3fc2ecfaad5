package derek.linkcheck.report;

import derek.linkcheck.LinkFinding;
import derek.linkcheck.LinkPlace;
import derek.linkcheck.LinkReport;
import derek.linkcheck.LinkReport.Counts;
import derek.linkcheck.LinkSeverity;
import java.util.Locale;

/** A report for a terminal: one paragraph a finding, the sums at the end. */
final class TextReport {
  private TextReport() {}

  static String format(LinkReport report) {
    StringBuilder text = new StringBuilder();
    report.findings().forEach(finding -> append(finding, text));
    return text.append(summary(report)).append('\n').toString();
  }

  private static void append(LinkFinding finding, StringBuilder text) {
    LinkPlace place = finding.place();
    text.append(place.toMend()).append(": ").append(word(finding.severity())).append(": ");
    text.append(finding.message()).append(" [").append(finding.rule().id()).append("]\n");
    if (!place.element().isEmpty()) {
      text.append("    <").append(place.element());
      text.append(place.attribute().isEmpty() ? "" : " " + place.attribute()).append("> ");
      text.append(place.raw());
      text.append(place.text().isEmpty() ? "" : " «" + place.text() + "»").append('\n');
    }
    if (place.origin() != null) {
      text.append("    in ").append(place.inOutput()).append('\n');
    }
    if (finding.suggestion() != null) {
      text.append("    did you mean “").append(finding.suggestion()).append("”?\n");
    }
    if (finding.count() > 1) {
      text.append("    on ").append(finding.count()).append(" pages\n");
    }
  }

  /** The severity as the other formats name it too. */
  static String word(LinkSeverity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  static String summary(LinkReport report) {
    Counts counts = report.counts();
    return String.format(
        Locale.ROOT,
        "%d pages, %d links, %d fragments, %d assets, %d outside links: "
            + "%d errors, %d redirects, %d warnings",
        counts.pages(),
        counts.links(),
        counts.fragments(),
        counts.assets(),
        counts.external(),
        report.count(LinkSeverity.ERROR),
        report.count(LinkSeverity.REDIRECT),
        report.count(LinkSeverity.WARNING));
  }
}
