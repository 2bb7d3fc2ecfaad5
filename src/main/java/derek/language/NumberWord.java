package derek.language;

/** The value of one number word. */
record NumberWord(long value, Kind kind) {

  /** What it counts as. */
  enum Kind {
    CARDINAL,
    ORDINAL,
    /** Dozens, hundreds: of this order, no number. */
    MAGNITUDE
  }
}
