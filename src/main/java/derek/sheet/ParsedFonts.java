package derek.sheet;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Fonts that one thread uses for one PDF after another. */
final class ParsedFonts {
  private final Map<Integer, TrueTypeFont> byWeight;

  /** Takes them over. */
  ParsedFonts(Map<Integer, TrueTypeFont> byWeight) {
    this.byWeight = byWeight;
  }

  /** Whether each of the fonts can show a code point; what nobody sees needs no glyph. */
  boolean canShow(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.getType(codePoint) == Character.FORMAT
        || byWeight.values().stream().allMatch(font -> hasGlyph(font, codePoint));
  }

  private static boolean hasGlyph(TrueTypeFont font, int codePoint) {
    try {
      return font.getUnicodeCmapLookup().getGlyphId(codePoint) != 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes them known for a PDF, which will hold the letters that it uses and no others. */
  void addTo(PdfRendererBuilder builder, PDDocument pdf) {
    byWeight.forEach(
        (weight, font) ->
            builder.useFont(
                new Supplier(font, pdf), PrintFonts.FAMILY, weight, FontStyle.NORMAL, true));
  }

  /** Puts a font into a PDF when it is first used there. */
  private static final class Supplier extends PDFontSupplier {
    private final TrueTypeFont font;
    private final PDDocument pdf;

    Supplier(TrueTypeFont font, PDDocument pdf) {
      super(null);
      this.font = font;
      this.pdf = pdf;
    }

    @Override
    public PDFont supply() {
      try {
        return PDType0Font.load(pdf, font, true);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
