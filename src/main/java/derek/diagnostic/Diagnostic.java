package derek.diagnostic;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with the content, a template or the site, in words for the person who
 * mends it.
 *
 * @param code stable name of the rule, such as {@code unknown-field}; {@code docs/diagnostics.md}
 *     has a section for each
 * @param severity whether it fails the build
 * @param position where
 * @param message what is wrong, one sentence without a full stop
 * @param expected what should stand there; null where the message says it
 * @param found what stands there; null where the message says it
 * @param hint what to do: the nearest match, or what exists; null where nothing more can be said
 */
public record Diagnostic(
    String code,
    Severity severity,
    SourcePosition position,
    String message,
    @Nullable String expected,
    @Nullable String found,
    @Nullable String hint)
    implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::position)
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message);

  /**
   * An error with nothing but its message; see {@link #expected(String, String)} and {@link
   * #hint(String)}.
   */
  public static Diagnostic error(String code, SourcePosition position, String message) {
    return new Diagnostic(code, Severity.ERROR, position, message, null, null, null);
  }

  /** A warning with nothing but its message. */
  public static Diagnostic warning(String code, SourcePosition position, String message) {
    return new Diagnostic(code, Severity.WARNING, position, message, null, null, null);
  }

  /** This diagnostic with what was expected and what was found instead. */
  public Diagnostic expected(String newExpected, @Nullable String newFound) {
    return new Diagnostic(code, severity, position, message, newExpected, newFound, hint);
  }

  /** This diagnostic with a hint; null leaves it without one. */
  public Diagnostic hint(@Nullable String newHint) {
    return new Diagnostic(code, severity, position, message, expected, found, newHint);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** By file, line, column, code, message. */
  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
