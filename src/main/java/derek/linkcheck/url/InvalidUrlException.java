package derek.linkcheck.url;

/** An address that a browser refuses; the message says why, for the person who mends it. */
public final class InvalidUrlException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final String reason;

  InvalidUrlException(String reason) {
    super(reason);
    this.reason = reason;
  }

  /** Why, without a full stop. */
  public String reason() {
    return reason;
  }
}
