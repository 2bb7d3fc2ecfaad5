package derek.cli;

import derek.build.BuildReport;
import derek.build.ProjectLayout;
import derek.build.SiteBuilder;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code derek build}. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description = "Builds the site, proves it, and only then puts it in the place of the last one.")
final class BuildCommand implements Callable<Integer> {
  @Mixin private ProjectOptions project;
  @Spec private CommandSpec spec;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Where the site goes (default: site-output in the project).")
  private @Nullable Path output;

  @Override
  public Integer call() {
    ProjectLayout layout = project.layout();
    ProjectLayout chosen = output == null ? layout : new ProjectLayout(layout.root(), output);
    BuildReport report = new SiteBuilder(chosen, project.buildOptions()).build();
    return new ReportPrinter(spec.commandLine()).print(report, chosen.output());
  }
}
