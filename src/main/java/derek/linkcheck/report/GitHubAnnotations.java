package derek.linkcheck.report;

import derek.diagnostic.SourcePosition;
import derek.linkcheck.LinkFinding;
import derek.linkcheck.LinkReport;
import derek.linkcheck.LinkSeverity;

/** A report as GitHub workflow commands: {@code ::error file=…,line=…,col=…,title=…::message}. */
final class GitHubAnnotations {
  private GitHubAnnotations() {}

  static String format(LinkReport report) {
    StringBuilder lines = new StringBuilder();
    report.findings().forEach(finding -> append(finding, lines));
    return lines.append(TextReport.summary(report)).append('\n').toString();
  }

  private static void append(LinkFinding finding, StringBuilder lines) {
    SourcePosition position = finding.place().toMend();
    lines.append("::").append(command(finding.severity()));
    lines.append(" file=").append(escapeProperty(position.file()));
    if (position.line() > 0) {
      lines.append(",line=").append(position.line());
    }
    if (position.column() > 0) {
      lines.append(",col=").append(position.column());
    }
    lines.append(",title=").append(escapeProperty(finding.rule().id()));
    lines.append("::").append(escape(message(finding))).append('\n');
  }

  private static String message(LinkFinding finding) {
    String raw = finding.place().raw();
    String suggestion = finding.suggestion();
    return finding.message()
        + (raw.isEmpty() ? "" : ": " + raw)
        + (suggestion == null ? "" : "\ndid you mean “" + suggestion + "”?")
        + (finding.count() > 1 ? "\non " + finding.count() + " pages" : "");
  }

  private static String command(LinkSeverity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case REDIRECT -> "notice";
      case WARNING -> "warning";
    };
  }

  private static String escape(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String escapeProperty(String text) {
    return escape(text).replace(":", "%3A").replace(",", "%2C");
  }
}
