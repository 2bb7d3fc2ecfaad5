package derek.cli;

import derek.build.BuildReport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Prints a build's diagnostics and its closing report, and picks the exit code. */
final class ReportPrinter {
  private final PrintWriter out;
  private final PrintWriter err;

  ReportPrinter(CommandLine command) {
    out = command.getOut();
    err = command.getErr();
  }

  /** The exit code: 0, or 1 where the build failed. */
  int print(BuildReport report, Path output) {
    new DiagnosticPrinter(err, Terminal.isColoured()).print(report.diagnostics());
    if (!report.diagnostics().isEmpty()) {
      err.println();
    }
    BuildReport.Figures figures = report.figures();
    if (figures != null) {
      print(figures, report.written());
    }
    print(report, report.written(), output);
    out.flush();
    err.flush();
    return report.outcome() == BuildReport.Outcome.FAILED ? 1 : 0;
  }

  private void print(BuildReport.Figures figures, BuildReport.@Nullable Written written) {
    line("records", figures.records() + " in " + figures.languages() + " languages");
    if (figures.drafts() > 0) {
      line("drafts", figures.drafts() + " left out; ./derek serve shows them");
    }
    if (figures.pages() > 0) {
      int anew = written == null ? figures.pages() : written.rendered();
      line(
          "pages",
          anew == figures.pages()
              ? number(figures.pages())
              : number(figures.pages()) + ", " + number(anew) + " of them made anew");
    }
    line(
        "citations",
        number(figures.citations())
            + " of "
            + figures.passages()
            + " passages in "
            + figures.sources()
            + " sources");
    line("quotations", quotations(figures));
    if (figures.linksChecked() > 0) {
      line("links", number(figures.linksChecked()) + " checked");
    }
  }

  private static String quotations(BuildReport.Figures figures) {
    String proven = figures.quotationsProven() + " found word for word in their sources";
    return figures.quotationsUnproven() == 0
        ? proven
        : proven
            + ", "
            + figures.quotationsUnproven()
            + " unproven in this run (no text at hand; see --source-texts)";
  }

  private void print(BuildReport report, BuildReport.@Nullable Written written, Path output) {
    String time = String.format(Locale.ROOT, "%.2f s", report.seconds());
    if (written != null) {
      line(
          "written",
          String.format(
              Locale.ROOT,
              "%d files changed, %d as they were, %d removed, in %s",
              written.changed(),
              written.unchanged(),
              written.removed(),
              output));
    }
    String problems = count(report.errors(), "error") + ", " + count(report.warnings(), "warning");
    switch (report.outcome()) {
      case BUILT -> out.println("Built and proven in " + time + ": " + problems + ".");
      case CHECKED -> out.println("Proven in " + time + ": " + problems + ". Nothing was written.");
      case FAILED -> err.println("Not built: " + problems + ". The last site stands as it was.");
    }
  }

  private void line(String label, String text) {
    out.printf(Locale.ROOT, "%-11s %s%n", label, text);
  }

  private static String count(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  private static String number(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
