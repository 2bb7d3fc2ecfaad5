package derek.content;

import derek.diagnostic.Diagnostic;
import derek.diagnostic.LineIndex;
import derek.diagnostic.SourcePosition;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A file's bytes as UTF-8 without a byte order mark; whatever else they are is told. */
public final class Utf8Text {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Utf8Text() {}

  /**
   * The text, or empty where the bytes are not UTF-8, or begin with a byte order mark.
   *
   * @param name what diagnostics call the file
   */
  public static Optional<String> of(byte[] bytes, String name, List<Diagnostic> diagnostics) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer input = ByteBuffer.wrap(bytes);
    CharBuffer output = CharBuffer.allocate(bytes.length);
    boolean isError = decoder.decode(input, output, true).isError();
    String text = output.flip().toString();
    if (isError) {
      SourcePosition end = new LineIndex(name, text).position(text.length());
      diagnostics.add(notUtf8(end, bytes[input.position()]));
      return Optional.empty();
    }
    if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
      diagnostics.add(marked(name));
      return Optional.empty();
    }
    return Optional.of(text);
  }

  private static Diagnostic notUtf8(SourcePosition at, byte wrong) {
    return Diagnostic.error("encoding", at, "this file is not UTF-8")
        .expected("UTF-8", String.format(Locale.ROOT, "the byte 0x%02X", wrong))
        .hint("save it again as UTF-8 (in the editor's “Save as” or “Encoding” menu)");
  }

  private static Diagnostic marked(String name) {
    return Diagnostic.error(
            "byte-order-mark",
            SourcePosition.startOf(name),
            "this file begins with a byte order mark")
        .expected("UTF-8 without it", null)
        .hint("save it again as “UTF-8” rather than “UTF-8 with BOM”");
  }
}
