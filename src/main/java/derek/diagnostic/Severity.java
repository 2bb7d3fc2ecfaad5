package derek.diagnostic;

/** How grave a diagnostic is. An {@link #ERROR} fails the build; a {@link #WARNING} never does. */
public enum Severity {
  ERROR,
  WARNING
}
