package derek.cli;

import derek.check.StatusReview;
import derek.check.TranslationStatus;
import derek.content.LoadedContent;
import derek.diagnostic.Diagnostic;
import derek.model.Archive;
import derek.model.ContentRecord;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code derek status}. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = {
      "Tells which translations are behind, what is a draft, which statuses are due.",
      "A status is due for a review when it is older than reviewAfterDays of content/site.json."
    })
final class StatusCommand implements Callable<Integer> {
  @Mixin private ProjectOptions project;
  @Spec private CommandSpec spec;

  @Option(names = "--json", description = "As JSON, for programs.")
  private boolean json;

  @Override
  public Integer call() {
    LoadedContent loaded = project.content();
    List<Diagnostic> errors = loaded.diagnostics().stream().filter(Diagnostic::isError).toList();
    new DiagnosticPrinter(spec.commandLine().getErr(), Terminal.isColoured()).print(errors);
    if (loaded.archive().isEmpty()) {
      return 1;
    }
    print(loaded.archive().get(), LocalDate.now(Clock.systemUTC()));
    return errors.isEmpty() ? 0 : 1;
  }

  private void print(Archive archive, LocalDate today) {
    PrintWriter out = spec.commandLine().getOut();
    List<TranslationStatus> statuses = TranslationStatus.of(archive);
    List<StatusReview> reviews = StatusReview.due(archive, today);
    if (json) {
      out.println(StatusJson.of(archive.drafts(), statuses, reviews));
    } else {
      statuses.forEach(each -> print(each, out));
      printDrafts(archive.drafts(), out);
      print(reviews, out);
    }
    out.flush();
  }

  private static void print(TranslationStatus status, PrintWriter out) {
    out.printf(
        Locale.ROOT, "%-10s %10s %7s %8s%n", status.language(), "complete", "stale", "missing");
    for (TranslationStatus.Unit unit : TranslationStatus.Unit.values()) {
      TranslationStatus.Count count = status.counts().get(unit);
      if (count != null) {
        String name = unit.name().toLowerCase(Locale.ROOT);
        out.printf(
            Locale.ROOT,
            "%-10s %10d %7d %8d%n",
            name,
            count.complete(),
            count.stale(),
            count.missing());
      }
    }
    status.stale().forEach(record -> out.println("  stale: " + record.id()));
  }

  private static void printDrafts(List<ContentRecord> drafts, PrintWriter out) {
    if (!drafts.isEmpty()) {
      out.println();
      out.println(drafts.size() + (drafts.size() == 1 ? " draft" : " drafts") + ", not published:");
      drafts.forEach(record -> out.println("  " + record.id()));
    }
  }

  private static void print(List<StatusReview> reviews, PrintWriter out) {
    out.println();
    if (reviews.isEmpty()) {
      out.println("No status is due for a review.");
      return;
    }
    out.println("Records whose newest status is due for a review: " + reviews.size());
    for (StatusReview review : reviews) {
      out.printf(Locale.ROOT, "  %-22s %s%n", review.newest().asOf().text(), review.record().id());
    }
  }
}
