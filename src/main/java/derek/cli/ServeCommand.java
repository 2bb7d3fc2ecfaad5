package derek.cli;

import derek.serve.PreviewOptions;
import derek.serve.PreviewServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code derek serve}. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Shows the site in your browser while you edit.",
      "A page changes as soon as its file is saved, drafts are shown, and what is to be mended"
          + " stands over the page. Only this machine can see it. Ctrl+C ends it."
    })
final class ServeCommand implements Callable<Integer> {
  private static final Map<String, String> EDITORS =
      Map.of(
          "vscode", "vscode://file{file}:{line}:{column}",
          "vscodium", "vscodium://file{file}:{line}:{column}",
          "idea", "idea://open?file={file}&line={line}&column={column}",
          "textmate", "txmt://open?url=file://{file}&line={line}&column={column}");

  @Mixin private ProjectOptions project;
  @Spec private CommandSpec spec;

  @Option(
      names = {"-p", "--port"},
      paramLabel = "PORT",
      defaultValue = "8080",
      description = "Where it listens; the next free port where this one is taken (default: 8080).")
  private int port;

  @Option(
      names = "--open",
      description = "Opens the browser at the page whose record was edited last.")
  private boolean open;

  @Option(
      names = "--editor",
      paramLabel = "EDITOR",
      defaultValue = "${env:DEREK_EDITOR}",
      description = {
        "Where links to files lead: vscode, vscodium, idea, textmate, or an address with {file},",
        "{line} and {column} (default: the environment variable DEREK_EDITOR, or else the browser",
        "shows the file)."
      })
  private @Nullable String editor;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (port < 0 || port > 0xFFFF) {
      throw new ParameterException(spec.commandLine(), port + " is no port: 0 to 65535");
    }
    PrintWriter err = spec.commandLine().getErr();
    PreviewOptions chosen =
        new PreviewOptions(port, editorAddress(), LocalDate.now(Clock.systemUTC()));
    try (PreviewServer server =
        PreviewServer.start(
            project.layout(),
            project.buildOptions(),
            chosen,
            line -> err.println("derek: " + line))) {
      announce(server);
      if (open) {
        open(server.addressOfLastEdited(), err);
      }
      new CountDownLatch(1).await();
    }
    return 0;
  }

  private @Nullable String editorAddress() {
    String chosen = editor;
    if (chosen == null || chosen.isBlank()) {
      return null;
    }
    String known = EDITORS.get(chosen);
    if (known == null && !chosen.contains("{file}")) {
      throw new ParameterException(
          spec.commandLine(),
          "--editor is one of "
              + String.join(", ", EDITORS.keySet().stream().sorted().toList())
              + ", or an address with {file} in it");
    }
    return known == null ? chosen : known;
  }

  private void announce(PreviewServer server) {
    PrintWriter out = spec.commandLine().getOut();
    out.println("The preview is at " + server.address());
    if (port != 0 && !server.address().endsWith(":" + port + "/")) {
      out.println("(port " + port + " is taken by another program)");
    }
    out.println("It follows content/, templates/ and assets/. Ctrl+C ends it.");
    out.flush();
  }

  /** Asks the system to open an address; the reader can always open it by hand. */
  private static void open(String address, PrintWriter err) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    List<String> command =
        system.contains("win")
            ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
            : List.of(system.contains("mac") ? "open" : "xdg-open", address);
    try {
      new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      err.println("derek: the browser could not be opened; open " + address + " yourself");
    }
  }
}
