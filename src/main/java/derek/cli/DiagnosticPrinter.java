package derek.cli;

import derek.diagnostic.Diagnostic;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Prints diagnostics for people: the place, what is wrong, what was expected and found, and what to
 * do.
 */
final class DiagnosticPrinter {
  private static final String RED = "\u001B[1;31m";
  private static final String YELLOW = "\u001B[1;33m";
  private static final String BOLD = "\u001B[1m";
  private static final String PLAIN = "\u001B[0m";

  private final PrintWriter out;
  private final boolean colour;

  DiagnosticPrinter(PrintWriter out, boolean colour) {
    this.out = out;
    this.colour = colour;
  }

  void print(List<Diagnostic> diagnostics) {
    diagnostics.forEach(this::print);
    out.flush();
  }

  private void print(Diagnostic diagnostic) {
    String severity = diagnostic.isError() ? "error" : "warning";
    out.println(
        styled(BOLD, diagnostic.position() + ": ")
            + styled(diagnostic.isError() ? RED : YELLOW, severity + "[" + diagnostic.code() + "]")
            + " "
            + diagnostic.message());
    line("expected", diagnostic.expected());
    line("found", diagnostic.found());
    line("hint", diagnostic.hint());
  }

  private void line(String label, @Nullable String text) {
    if (text != null) {
      out.println("    " + label + ": " + text.replace('\n', ' '));
    }
  }

  private String styled(String style, String text) {
    return colour ? style + text + PLAIN : text;
  }
}
