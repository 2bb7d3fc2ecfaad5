package derek.cli;

import derek.mirror.Comparison;
import derek.mirror.SignatureCheck;
import derek.mirror.SiteCopy;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code derek verify COPY}. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = {
      "Compares a copy of a site with its manifest.json: is it whole, is nothing changed?",
      "The exit code is 0 where it is as the manifest says, 1 where it differs or its signature",
      "does not hold, 2 where there is nothing to compare with."
    })
final class VerifyCommand implements Callable<Integer> {
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}]");
  private static final Pattern WEB = Pattern.compile("(?i)https?://[^/].*");

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "COPY",
      description =
          "A folder, a ZIP or a web address: site-output, site.zip, https://host/path/, …")
  private String copy;

  @Option(
      names = "--manifest",
      paramLabel = "FILE",
      description = "Compares with this manifest.json, which you trust, instead of the copy's own.")
  private @Nullable Path manifest;

  @Option(
      names = "--key",
      paramLabel = "FILE",
      description =
          "The signature beside the manifest (or beside the ZIP) must be by one of these OpenSSH"
              + " keys: id_ed25519.pub, or an allowed_signers file.")
  private @Nullable Path keys;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "How long a server may take for an answer (default: ${DEFAULT-VALUE}).")
  private int timeout;

  @Override
  public Integer call() {
    if (timeout < 1) {
      throw problem("--timeout takes seconds, one or more");
    }
    boolean web = WEB.matcher(copy).matches();
    SiteCopy site = web ? SiteCopy.at(address(), Duration.ofSeconds(timeout)) : SiteCopy.at(path());
    Comparison comparison = read(() -> compared(site));
    print(comparison);
    boolean isVouchedFor = keys == null || isSigned(site, keys);
    spec.commandLine().getOut().flush();
    return comparison.isSame() && isVouchedFor ? 0 : 1;
  }

  private Comparison compared(SiteCopy site) throws IOException {
    byte @Nullable [] trusted = manifest == null ? null : Files.readAllBytes(manifest);
    return site.compareWith(trusted)
        .orElseThrow(
            () ->
                problem(
                    manifest == null
                        ? copy + " has no manifest.json"
                        : manifest + " is no manifest of a site"));
  }

  private void print(Comparison comparison) {
    PrintWriter out = spec.commandLine().getOut();
    list(out, "changed", comparison.changed());
    list(out, "missing", comparison.missing());
    list(out, "added", comparison.added());
    out.println(
        comparison.isSame()
            ? "All " + comparison.files() + " files are as the manifest says."
            : "This copy differs from its manifest of " + comparison.files() + " files.");
    if (WEB.matcher(copy).matches()) {
      out.println("A server does not tell what else it has: files that were added are not found.");
    }
    out.println("The manifest's own SHA-256: " + comparison.manifest());
  }

  private boolean isSigned(SiteCopy site, Path file) {
    String text = read(() -> Files.readString(file));
    if (!SiteCopy.hasKey(text)) {
      throw problem(file + " has no key such as “ssh-ed25519 AAAA…”");
    }
    SignatureCheck check = read(() -> site.checkSignature(text));
    spec.commandLine().getOut().println("The signature is " + check.words() + ".");
    return check == SignatureCheck.GOOD;
  }

  private URI address() {
    try {
      return URI.create(copy);
    } catch (IllegalArgumentException e) {
      throw problem(copy + " is no web address");
    }
  }

  private Path path() {
    try {
      Path path = Path.of(copy);
      if (Files.exists(path)) {
        return path;
      }
    } catch (InvalidPathException e) {
      // Then there is no such file either.
    }
    throw problem("there is no " + copy);
  }

  private <T> T read(Reading<T> reading) {
    try {
      return reading.read();
    } catch (IOException e) {
      throw new ParameterException(
          spec.commandLine(), copy + " cannot be read: " + e.getMessage(), e);
    }
  }

  private ParameterException problem(String words) {
    return new ParameterException(spec.commandLine(), words);
  }

  /** Something that is read and may fail. */
  private interface Reading<T> {
    T read() throws IOException;
  }

  /** The copy chose these names: nothing in them may speak to the terminal. */
  private static void list(PrintWriter out, String what, SortedSet<String> paths) {
    paths.forEach(path -> out.println(what + " " + UNPRINTABLE.matcher(path).replaceAll("?")));
  }
}
