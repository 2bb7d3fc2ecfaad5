package derek.cli;

import picocli.CommandLine;

/** What the terminal can show. */
final class Terminal {
  private Terminal() {}

  /** Whether colours help: a person looks at it, and has not asked for none ({@code NO_COLOR}). */
  static boolean isColoured() {
    return CommandLine.Help.Ansi.AUTO.enabled();
  }
}
