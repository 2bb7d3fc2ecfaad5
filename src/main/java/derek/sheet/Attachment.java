package derek.sheet;

/**
 * A file that goes into a PDF: the record as its editors wrote it.
 *
 * @param mediaType such as {@code text/markdown}
 * @param description what it is, for a reader of the PDF
 * @param bytes not copied, nobody may change them
 */
@SuppressWarnings("ArrayRecordComponent") // Bytes are handed over once; equality is never asked of.
public record Attachment(String name, String mediaType, String description, byte[] bytes) {}
