package derek.build;

import derek.diagnostic.Diagnostic;
import derek.diagnostic.LineIndex;
import derek.diagnostic.SourcePosition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Whether the templates are UTF-8: in what else they are, letters would come out wrong. */
final class TemplateEncoding {
  private static final String ENDING = ".html";
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private TemplateEncoding() {}

  /**
   * An error for each template of a folder that is not UTF-8, or begins with a byte order mark;
   * none where there is no such folder. What cannot be read is told elsewhere.
   *
   * @param name what diagnostics call the folder
   */
  static List<Diagnostic> check(Path folder, String name) {
    List<Diagnostic> found = new ArrayList<>();
    if (Files.isDirectory(folder) && Files.isReadable(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        files
            .filter(file -> file.toString().endsWith(ENDING))
            .filter(file -> Files.isRegularFile(file) && Files.isReadable(file))
            .sorted()
            .forEach(file -> check(file, name + "/" + file.getFileName(), found));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return found;
  }

  private static void check(Path file, String name, List<Diagnostic> found) {
    byte[] bytes = bytes(file);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer input = ByteBuffer.wrap(bytes);
    CharBuffer text = CharBuffer.allocate(bytes.length);
    boolean isError = decoder.decode(input, text, true).isError();
    String read = text.flip().toString();
    if (isError) {
      found.add(
          notUtf8(new LineIndex(name, read).position(read.length()), bytes[input.position()]));
    } else if (!read.isEmpty() && read.charAt(0) == BYTE_ORDER_MARK) {
      found.add(byteOrderMark(name));
    }
  }

  private static Diagnostic notUtf8(SourcePosition at, byte wrong) {
    return Diagnostic.error("encoding", at, "this file is not UTF-8")
        .expected("UTF-8", String.format(Locale.ROOT, "the byte 0x%02X", wrong))
        .hint("save it again as UTF-8 (in the editor's “Save as” or “Encoding” menu)");
  }

  private static Diagnostic byteOrderMark(String name) {
    return Diagnostic.error(
            "byte-order-mark",
            SourcePosition.startOf(name),
            "this file begins with a byte order mark")
        .expected("UTF-8 without it", null)
        .hint("save it again as “UTF-8” rather than “UTF-8 with BOM”");
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
