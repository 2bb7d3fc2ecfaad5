package derek.cli;

import derek.diagnostic.Suggestion;
import derek.site.Generator;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * The command {@code derek}. Exit codes: 0 all is well, 1 something in the content is wrong, 2 the
 * command is.
 */
@Command(
    name = "derek",
    version = Generator.NAME,
    mixinStandardHelpOptions = true,
    usageHelpWidth = 90,
    synopsisSubcommandLabel = "COMMAND",
    header = {
      "Builds a bilingual documentary site, and proves it:",
      "no sentence without a source, no link that breaks, no page in one language only.",
      ""
    },
    footer = {
      "",
      "Without a command it builds.",
      "Exit code: 0 all is well, 1 something in the content is wrong (each mistake is",
      "told with its file, line and column), 2 the command itself is.",
      "",
      "Examples:",
      "  ./derek build                      the site, into site-output/",
      "  ./derek serve                      the site in your browser while you edit",
      "  ./derek check                      the same proofs, nothing written",
      "  ./derek new person aidana-ulgi     begins a record, as a draft",
      "  ./derek translated person:aidos    its translation was compared and is right",
      "  ./derek verify site.zip            is this copy whole and unchanged?",
      "  ./derek init ../aral --languages ky,ru   a new explainer"
    })
public final class Main implements Runnable {
  /** In the order in which the help lists them. */
  private static final List<Class<?>> COMMANDS =
      List.of(
          BuildCommand.class,
          ServeCommand.class,
          CheckCommand.class,
          NewCommand.class,
          StatusCommand.class,
          TranslatedCommand.class,
          VerifyCommand.class,
          InitCommand.class);

  @Spec private CommandSpec spec;

  /** Runs the command and ends the program with its exit code. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code = run(arguments, out, err);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** Runs the command; prints nowhere else. */
  static int run(String[] arguments, PrintWriter out, PrintWriter err) {
    String[] command = arguments.length == 0 ? new String[] {"build"} : arguments;
    return commandLine(command[0])
        .setOut(out)
        .setErr(err)
        .setExecutionExceptionHandler(Main::failure)
        .setParameterExceptionHandler((e, given) -> misuse(e))
        .execute(command);
  }

  /** The command alone that is called by a name; all where it is none of them. */
  private static CommandLine commandLine(String name) {
    CommandLine line = new CommandLine(new Main());
    List<Class<?>> called = COMMANDS.stream().filter(each -> name(each).equals(name)).toList();
    for (Class<?> each : called.isEmpty() ? COMMANDS : called) {
      line.addSubcommand(each);
    }
    return line;
  }

  private static String name(Class<?> command) {
    return command.getAnnotation(Command.class).name();
  }

  /** A command that cannot be meant so: why, and where to read how it is used. */
  private static int misuse(CommandLine.ParameterException e) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("derek: " + complaint(e));
    err.println(
        "    ./" + command.getCommandSpec().qualifiedName() + " --help tells how it is used");
    return CommandLine.ExitCode.USAGE;
  }

  private static String complaint(CommandLine.ParameterException e) {
    if (e instanceof CommandLine.UnmatchedArgumentException unmatched) {
      String word = unmatched.getUnmatched().get(0);
      CommandSpec command = e.getCommandLine().getCommandSpec();
      boolean option = word.startsWith("-");
      Set<String> known = option ? command.optionsMap().keySet() : command.subcommands().keySet();
      String what =
          option ? "is no option here" : known.isEmpty() ? "is too much" : "is no command";
      String hint =
          Suggestion.nearest(word, known).map(near -> "; did you mean " + near + "?").orElse("");
      return "“" + word + "” " + what + hint;
    }
    return String.valueOf(e.getMessage());
  }

  /**
   * A broken machine or a broken program: told in one line, with the trace where it is asked for.
   */
  private static int failure(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
    PrintWriter err = command.getErr();
    err.println("derek: " + e.getClass().getSimpleName() + ": " + e.getMessage());
    if (System.getenv("DEREK_TRACE") == null) {
      err.println("    (DEREK_TRACE=1 in the environment shows where)");
    } else {
      e.printStackTrace(err);
    }
    return CommandLine.ExitCode.USAGE;
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
