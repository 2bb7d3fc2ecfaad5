package derek.linkcheck.extract;

/** How an attribute writes its addresses. */
enum Syntax {
  /** One address. */
  ADDRESS,
  /** Several, with white space between. */
  ADDRESSES,
  /** {@code srcset}. */
  CANDIDATES,
  /** CSS declarations. */
  STYLE,
  /** A document of its own ({@code srcdoc}). */
  DOCUMENT
}
