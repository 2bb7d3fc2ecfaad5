package derek.cli;

import derek.build.BuildOptions;
import derek.build.ProjectContent;
import derek.build.ProjectLayout;
import derek.content.LoadedContent;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say which project, and how. */
final class ProjectOptions {
  private static final Pattern ADDRESS =
      Pattern.compile("https?://[^/?#@\\s\"'<>\\\\^`{|}]+(/[^?#\\s\"'<>\\\\^`{|}]*)?");

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--project",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "The folder that holds content/, templates/ and assets/ (default: this one).")
  private Path project;

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "Public address of the site, in place of that in content/site.json.")
  private @Nullable String baseUrl;

  @Option(
      names = "--source-texts",
      paramLabel = "DIR",
      defaultValue = "${env:DEREK_SOURCE_TEXTS}",
      description =
          "Folder of the sources' full texts: every quotation is then looked for in its source"
              + " (default: the environment variable DEREK_SOURCE_TEXTS).")
  private @Nullable Path sourceTexts;

  @Option(
      names = "--theme",
      paramLabel = "DIR",
      description =
          "The folder whose templates/, assets/ and content/schema/ are used (default: the"
              + " project's own).")
  private @Nullable Path theme;

  ProjectLayout layout() {
    ProjectLayout own = ProjectLayout.of(project.normalize());
    return theme == null ? own : new ProjectLayout(own.root(), own.output(), theme.normalize());
  }

  /** What stands in the project's content folder. */
  LoadedContent content() {
    return ProjectContent.read(layout());
  }

  Path project() {
    return project.normalize();
  }

  /** With the slash at its end, which hosts that tell the address leave out. */
  @Nullable String baseUrl() {
    if (baseUrl == null) {
      return null;
    }
    if (!ADDRESS.matcher(baseUrl).matches()) {
      throw new ParameterException(
          spec.commandLine(), "“" + baseUrl + "” is no address such as https://host/path/");
    }
    return baseUrl.endsWith("/") ? baseUrl : baseUrl + "/";
  }

  /** As {@link #buildOptions()}, but accepted findings expire. */
  BuildOptions buildOptionsOfToday() {
    return new BuildOptions(baseUrl(), sourceTexts, LocalDate.now(Clock.systemUTC()));
  }

  BuildOptions buildOptions() {
    return new BuildOptions(baseUrl(), sourceTexts);
  }
}
