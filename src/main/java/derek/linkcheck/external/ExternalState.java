package derek.linkcheck.external;

import derek.linkcheck.LinkRule;
import org.jspecify.annotations.Nullable;

/** What became of an address outside. */
public enum ExternalState {
  OK(null, false),
  /** There, under a new address that is meant to last. */
  MOVED(LinkRule.EXTERNAL_MOVED, false),
  /** 404 or 410. */
  GONE(LinkRule.EXTERNAL_GONE, false),
  /** Refuses robots: 401, 403, 429, 999 and their like. A reader may well get through. */
  BLOCKED(LinkRule.EXTERNAL_BLOCKED, false),
  /** The certificate does not hold. */
  TLS(LinkRule.EXTERNAL_TLS, false),
  /** The host has no address. */
  DNS(LinkRule.EXTERNAL_DNS, true),
  TIMEOUT(LinkRule.EXTERNAL_TIMEOUT, true),
  /** The server's own error, a broken connection, a redirect that must not be followed. */
  FAILED(LinkRule.EXTERNAL_FAILED, true);

  private final @Nullable LinkRule rule;
  private final boolean retried;

  ExternalState(@Nullable LinkRule rule, boolean retried) {
    this.rule = rule;
    this.retried = retried;
  }

  /** The rule of a finding about it; null where there is none. */
  public @Nullable LinkRule rule() {
    return rule;
  }

  /** Whether a second try may end otherwise. */
  boolean isRetried() {
    return retried;
  }

  /** Whether the page is there: all that the cache keeps. */
  boolean isSuccess() {
    return this == OK || this == MOVED;
  }
}
