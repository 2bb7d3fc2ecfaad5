package derek.cli;

import derek.build.BuildReport;
import derek.build.ProjectLayout;
import derek.build.SiteBuilder;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code derek check}. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Proves the site as a build does, and writes nothing.")
final class CheckCommand implements Callable<Integer> {
  @Mixin private ProjectOptions project;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    ProjectLayout layout = project.layout();
    BuildReport report = new SiteBuilder(layout, project.buildOptions()).check();
    return new ReportPrinter(spec.commandLine()).print(report, layout.output());
  }
}
