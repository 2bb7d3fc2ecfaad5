package derek.cli;

import derek.build.BuildReport;
import derek.build.ProjectLayout;
import derek.build.SiteBuilder;
import derek.linkcheck.LinkChecker;
import derek.linkcheck.LinkReport;
import derek.linkcheck.SiteFolder;
import derek.linkcheck.report.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code derek check}. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    usageHelpWidth = 90,
    description = {
      "Proves the project's site as a build does, and writes nothing.",
      "With --site it proves the links of any folder of HTML, whoever built it. It asks other"
          + " servers only with --external."
    })
final class CheckCommand implements Callable<Integer> {
  @Mixin private ProjectOptions project;
  @Mixin private LinkOptions rules;
  @Mixin private ExternalLinkOptions external;
  @Spec private CommandSpec spec;

  @Option(
      names = "--site",
      paramLabel = "DIR",
      description = "Checks the links of this folder instead of the project's site.")
  private @Nullable Path site;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "How links are reported: text, json, sarif, junit or github (default: text; the others"
              + " print nothing else).")
  private @Nullable String format;

  @Override
  public Integer call() throws IOException, InterruptedException {
    return site == null ? checkProject() : checkSite(site);
  }

  private int checkProject() throws IOException, InterruptedException {
    ProjectLayout layout = project.layout();
    BuildReport report = new SiteBuilder(layout, project.buildOptionsOfToday()).check();
    BuildReport.Links links = report.links();
    LinkReport outside =
        links == null || !external.isAsked()
            ? null
            : external.ask(links.report(), links.rules(), links.archivedCopies());
    if (format != null && links != null) {
      print(outside == null ? links.report() : outside);
      boolean failed = outside != null && outside.hasErrors();
      return failed || report.outcome() == BuildReport.Outcome.FAILED ? 1 : 0;
    }
    int code = new ReportPrinter(spec.commandLine()).print(report, layout.output());
    if (outside == null) {
      return code;
    }
    print(outside);
    return outside.hasErrors() ? 1 : code;
  }

  private int checkSite(Path folder) throws IOException, InterruptedException {
    if (!Files.isDirectory(folder)) {
      throw new ParameterException(spec.commandLine(), "there is no folder " + folder);
    }
    var options = rules.options(project.baseUrl(), spec.commandLine());
    LinkReport report = LinkChecker.check(SiteFolder.read(folder), options);
    if (external.isAsked()) {
      report = external.ask(report, options, Map.of());
    }
    print(report);
    return report.hasErrors() ? 1 : 0;
  }

  private void print(LinkReport report) {
    String name = format == null ? "text" : format;
    ReportFormat chosen =
        ReportFormat.of(name)
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        "no format “" + name + "”: text, json, sarif, junit or github"));
    spec.commandLine().getOut().print(chosen.format(report));
    spec.commandLine().getOut().flush();
  }
}
