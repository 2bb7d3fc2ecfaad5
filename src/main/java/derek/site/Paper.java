package derek.site;

/** How much of a site is made for paper; each includes what stands before it. */
public enum Paper {
  /** Nothing. */
  NONE,
  /** A sheet for each person and case, as a page to be printed. */
  PAGES,
  /** Each sheet as a PDF as well. */
  PDFS,
  /** All sheets of a language as one booklet. */
  BOOKLETS;

  /** Whether this is made too, where {@code other} is the last that is. */
  boolean isWithin(Paper other) {
    return compareTo(other) <= 0;
  }
}
