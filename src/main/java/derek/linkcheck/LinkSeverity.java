package derek.linkcheck;

import derek.diagnostic.Severity;

/** How grave a finding is. Only an {@link #ERROR} fails a build. */
public enum LinkSeverity {
  /** A reader comes to nothing, or to the wrong thing. */
  ERROR,
  /** A reader arrives, by a detour that the server has to know. */
  REDIRECT,
  /** A reader arrives; something is still not as it should be. */
  WARNING;

  /** The severity of the diagnostic that stands for a finding. */
  public Severity toSeverity() {
    return this == ERROR ? Severity.ERROR : Severity.WARNING;
  }
}
