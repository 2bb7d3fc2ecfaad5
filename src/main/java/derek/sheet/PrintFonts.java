package derek.sheet;

import derek.digest.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts of the PDFs: Source Sans Pro, under the SIL Open Font License 1.1. There is no italic:
 * that of this family has no Cyrillic letters. Browsers have those of the pages, which are cut.
 */
public final class PrintFonts {
  static final String FAMILY = "Source Sans Pro";

  private static final String FOLDER = "/fonts/ttf/SourceSansPro/";

  private final Map<Integer, byte[]> byWeight = new LinkedHashMap<>();

  /** Reads them out of the program. */
  public PrintFonts() {
    byWeight.put(400, read("Regular"));
    byWeight.put(600, read("SemiBold"));
    byWeight.put(700, read("Bold"));
  }

  /** The fonts, parsed, for one thread. */
  ParsedFonts parsed() {
    Map<Integer, TrueTypeFont> parsed = new LinkedHashMap<>();
    byWeight.forEach((weight, font) -> parsed.put(weight, parse(font)));
    return new ParsedFonts(parsed);
  }

  void addTo(Sha256 digests) {
    byWeight.values().forEach(digests::add);
  }

  private static byte[] read(String style) {
    return resource(FOLDER + "SourceSansPro-" + style + ".ttf");
  }

  private static byte[] resource(String path) {
    try (InputStream font = PrintFonts.class.getResourceAsStream(path)) {
      if (font == null) {
        throw new IllegalStateException("the program lacks its font " + path);
      }
      return font.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TrueTypeFont parse(byte[] font) {
    try {
      TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font));
      parsed.setEnableGsub(false); // No ligatures: PDFBox looks for them anew in every run of text.
      TextCharacters.putFirst(parsed);
      return parsed;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
