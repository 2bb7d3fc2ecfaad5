package derek.sheet;

import derek.digest.Sha256;
import derek.output.OutputFile;
import derek.typeface.Woff;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts of the PDFs: Source Sans Pro, under the SIL Open Font License 1.1. There is no italic:
 * that of this family has no Cyrillic letters.
 */
public final class PrintFonts {
  /** Where the fonts' licence stands in the site; it goes with them, and no page links to it. */
  public static final String LICENCE_PATH = "assets/fonts/OFL.txt";

  static final String FAMILY = "Source Sans Pro";

  /** Where the site has them, for browsers that print a sheet. */
  private static final String ASSETS = "assets/fonts/";

  private static final String FOLDER = "/fonts/ttf/SourceSansPro/";
  private static final String LICENCE = FOLDER + "OFL.txt";

  private final Map<Integer, byte[]> byWeight = new LinkedHashMap<>();

  /** Reads them out of the program. */
  public PrintFonts() {
    byWeight.put(400, read("Regular"));
    byWeight.put(600, read("SemiBold"));
    byWeight.put(700, read("Bold"));
  }

  /** The fonts and their licence, as files of the site, for browsers that print a sheet. */
  public List<OutputFile> files() {
    List<OutputFile> files = new ArrayList<>();
    byWeight.forEach(
        (weight, font) ->
            files.add(
                new OutputFile(ASSETS + "source-sans-pro-" + weight + ".woff", Woff.of(font))));
    files.add(new OutputFile(LICENCE_PATH, resource(LICENCE)));
    return files;
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
