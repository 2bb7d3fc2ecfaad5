package derek.cli;

import derek.mirror.Comparison;
import derek.mirror.SiteCopy;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code derek verify COPY}. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = {
      "Compares a copy of a site with its manifest.json: is it whole, is nothing changed?",
      "The exit code is 0 where it is as the manifest says, 1 where it differs, 2 where there is",
      "nothing to compare with."
    })
final class VerifyCommand implements Callable<Integer> {
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}]");

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "COPY", description = "A folder or a ZIP: site-output, site.zip, …")
  private Path copy;

  @Override
  public Integer call() {
    Comparison comparison =
        compare()
            .orElseThrow(
                () -> new ParameterException(spec.commandLine(), copy + " has no manifest.json"));
    PrintWriter out = spec.commandLine().getOut();
    list(out, "changed", comparison.changed());
    list(out, "missing", comparison.missing());
    list(out, "added", comparison.added());
    out.println(
        comparison.isSame()
            ? "All " + comparison.files() + " files are as the manifest says."
            : "This copy differs from its manifest of " + comparison.files() + " files.");
    out.println("The manifest's own SHA-256: " + comparison.manifest());
    out.flush();
    return comparison.isSame() ? 0 : 1;
  }

  private Optional<Comparison> compare() {
    if (!Files.exists(copy)) {
      throw new ParameterException(spec.commandLine(), "there is no " + copy);
    }
    try {
      return SiteCopy.compare(copy);
    } catch (IOException e) {
      throw new ParameterException(
          spec.commandLine(), copy + " cannot be read as a folder or a ZIP: " + e.getMessage(), e);
    }
  }

  /** The copy chose these names: nothing in them may speak to the terminal. */
  private static void list(PrintWriter out, String what, SortedSet<String> paths) {
    paths.forEach(path -> out.println(what + " " + UNPRINTABLE.matcher(path).replaceAll("?")));
  }
}
