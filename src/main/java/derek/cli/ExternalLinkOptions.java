package derek.cli;

import derek.linkcheck.LinkCheckOptions;
import derek.linkcheck.LinkReport;
import derek.linkcheck.external.ExternalLinkChecker;
import derek.linkcheck.external.ExternalOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether, and how, other servers are asked for the pages that the site links to. */
final class ExternalLinkOptions {
  private static final Duration CACHE_LIFETIME = Duration.ofDays(7);

  @Option(
      names = "--external",
      description = "Asks every other server whether the pages that the site links to are there.")
  private boolean external;

  @Option(
      names = "--cache",
      paramLabel = "FILE",
      description = "Keeps for a week what was found there; failures are asked for each time.")
  private @Nullable Path cache;

  boolean isAsked() {
    return external;
  }

  /** The report, with what the other servers answered. */
  LinkReport ask(LinkReport report, LinkCheckOptions rules, Map<String, String> archivedCopies)
      throws IOException, InterruptedException {
    ExternalOptions.Builder options = ExternalOptions.builder().archivedCopies(archivedCopies);
    if (cache != null) {
      options.cache(cache, CACHE_LIFETIME);
    }
    var answers = ExternalLinkChecker.check(report.externalLinks(), options.build());
    return report.plus(answers.findings(), rules);
  }
}
