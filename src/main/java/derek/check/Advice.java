package derek.check;

/** Advice that several rules give. */
final class Advice {
  static final String ACKNOWLEDGE =
      "mend the text or cite the passage that has it; where it is right, say why in"
          + " content/style.json under “acknowledged”";

  private Advice() {}
}
