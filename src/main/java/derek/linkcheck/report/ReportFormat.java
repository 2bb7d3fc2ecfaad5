package derek.linkcheck.report;

import derek.linkcheck.LinkReport;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms of a link report. The same report gives the same text. */
public enum ReportFormat {
  /** For a terminal. */
  TEXT,
  /** By {@code link-report.schema.json}. */
  JSON,
  /** SARIF 2.1.0 (OASIS), for code-scanning services. */
  SARIF,
  /** JUnit's XML, for test dashboards: a suite for each page, a failure for each error. */
  JUNIT,
  /** GitHub's workflow commands, which become annotations. */
  GITHUB;

  /** The report as text, ending with a line break. */
  public String format(LinkReport report) {
    return switch (this) {
      case TEXT -> TextReport.format(report);
      case JSON -> JsonReport.format(report);
      case SARIF -> SarifReport.format(report);
      case JUNIT -> JUnitReport.format(report);
      case GITHUB -> GitHubAnnotations.format(report);
    };
  }

  /** The format of a name in lower case, such as {@code sarif}; empty where there is none. */
  public static Optional<ReportFormat> of(String name) {
    return Arrays.stream(values())
        .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }
}
