package derek.model;

/** Marks what a new record leaves to be written, in a text of any language. */
public final class Placeholder {
  /** Stands at the beginning of such a text; no finished text has it. */
  public static final String MARK = "✎";

  private Placeholder() {}

  /** Whether something of the text is still to be written. */
  public static boolean isIn(String text) {
    return text.contains(MARK);
  }
}
