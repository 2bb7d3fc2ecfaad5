package derek.cli;

import derek.build.BuildOptions;
import derek.build.BuildReport;
import derek.build.ProjectLayout;
import derek.build.SiteBuilder;
import derek.site.Paper;
import derek.site.Pictures;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

  @Option(
      names = "--no-pdf",
      description = "Makes the sheets as pages alone: a first build is then much quicker.")
  private boolean withoutPdfs;

  @Option(
      names = "--booklet",
      description = "Makes one booklet of all sheets in each language besides.")
  private boolean withBooklets;

  @Option(
      names = "--no-pictures",
      description = "Leaves out the pictures that stand for the pages where somebody shares them.")
  private boolean withoutPictures;

  @Option(
      names = "--pages-only",
      description =
          "Makes the pages, the sitemap and the feeds alone: no sheets, pictures, search, data or"
              + " copies.")
  private boolean pagesOnly;

  @Override
  public Integer call() {
    ProjectLayout layout = project.layout();
    ProjectLayout chosen = output == null ? layout : layout.withOutput(output);
    BuildOptions options = options();
    BuildReport report = new SiteBuilder(chosen, options).build();
    return new ReportPrinter(spec.commandLine()).print(report, chosen.output());
  }

  private BuildOptions options() {
    BuildOptions options = project.buildOptions();
    return pagesOnly
        ? options.withPagesAlone()
        : options.withPaper(paper()).withPictures(pictures());
  }

  private Pictures pictures() {
    return withoutPictures ? Pictures.NONE : Pictures.OF_PAGES;
  }

  private Paper paper() {
    if (withoutPdfs && withBooklets) {
      throw new ParameterException(spec.commandLine(), "a booklet is a PDF: leave out --no-pdf");
    }
    if (withBooklets) {
      return Paper.BOOKLETS;
    }
    return withoutPdfs ? Paper.PAGES : Paper.PDFS;
  }
}
