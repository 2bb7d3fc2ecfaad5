package derek.sheet;

/** A PDF and how many pages it has. */
@SuppressWarnings("ArrayRecordComponent") // Bytes are handed over once; equality is never asked of.
record Pdf(byte[] bytes, int pages) {}
