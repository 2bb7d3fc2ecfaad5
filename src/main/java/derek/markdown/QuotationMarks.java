package derek.markdown;

/** The quotation marks of a language: the outer pair and the inner pair. */
record QuotationMarks(String open, String close, String innerOpen, String innerClose) {

  /** Four code points in this order. */
  static QuotationMarks of(String four) {
    int[] points = four.codePoints().toArray();
    if (points.length != 4) {
      throw new IllegalArgumentException("four quotation marks: " + four);
    }
    return new QuotationMarks(
        Character.toString(points[0]),
        Character.toString(points[1]),
        Character.toString(points[2]),
        Character.toString(points[3]));
  }
}
