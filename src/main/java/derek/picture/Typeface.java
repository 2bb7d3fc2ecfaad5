package derek.picture;

import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A weight of Source Sans Pro, the font of the PDFs, as outlines. For one thread. */
final class Typeface {
  private static final String FOLDER = "/fonts/ttf/SourceSansPro/SourceSansPro-";
  private static final int PIECES_OF_A_CURVE = 8;

  private final TrueTypeFont font;
  private final CmapLookup glyphs;
  private final double unitsPerEm;

  private Typeface(TrueTypeFont font) throws IOException {
    this.font = font;
    font.setEnableGsub(false);
    this.glyphs = font.getUnicodeCmapLookup();
    this.unitsPerEm = font.getUnitsPerEm();
  }

  /** A typeface of the program. */
  static Typeface of(String weight) {
    try {
      return new Typeface(new TTFParser().parse(new RandomAccessReadBuffer(bytes(weight))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The font's file. */
  static byte[] bytes(String weight) throws IOException {
    String path = FOLDER + weight + ".ttf";
    try (InputStream font = Typeface.class.getResourceAsStream(path)) {
      if (font == null) {
        throw new IllegalStateException("the program lacks its font " + path);
      }
      return font.readAllBytes();
    }
  }

  boolean canShow(int codePoint) {
    return glyphs.getGlyphId(codePoint) != 0;
  }

  /** How wide a line of text is, in pixels. */
  double width(String text, double size) {
    return text.codePoints().mapToDouble(each -> advance(glyphs.getGlyphId(each), size)).sum();
  }

  /** Draws a line of text from a point on its baseline. */
  void draw(String text, double x, double baseline, double size, Coverage coverage) {
    double pen = x;
    for (int codePoint : text.codePoints().toArray()) {
      int glyph = glyphs.getGlyphId(codePoint);
      drawGlyph(glyph, pen, baseline, size / unitsPerEm, coverage);
      pen += advance(glyph, size);
    }
  }

  private double advance(int glyph, double size) {
    try {
      return font.getAdvanceWidth(glyph) * size / unitsPerEm;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void drawGlyph(int glyph, double x, double y, double scale, Coverage coverage) {
    try {
      GlyphData outline = font.getGlyph().getGlyph(glyph);
      if (outline != null) {
        new Pen(x, y, scale, coverage).draw(outline.getPath().getPathIterator(null));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Follows an outline; TrueType's are of straight lines and quadratic curves. */
  private static final class Pen {
    private final double originX;
    private final double originY;
    private final double scale;
    private final Coverage coverage;
    private double x;
    private double y;
    private double startX;
    private double startY;

    Pen(double originX, double originY, double scale, Coverage coverage) {
      this.originX = originX;
      this.originY = originY;
      this.scale = scale;
      this.coverage = coverage;
    }

    void draw(PathIterator path) {
      double[] points = new double[6];
      for (; !path.isDone(); path.next()) {
        switch (path.currentSegment(points)) {
          case PathIterator.SEG_MOVETO -> moveTo(points[0], points[1]);
          case PathIterator.SEG_LINETO -> lineTo(points[0], points[1]);
          case PathIterator.SEG_QUADTO -> quadTo(points[0], points[1], points[2], points[3]);
          case PathIterator.SEG_CLOSE -> lineTo(startX, startY);
          default -> throw new IllegalStateException("a TrueType outline without cubic curves");
        }
      }
    }

    private void moveTo(double toX, double toY) {
      x = toX;
      y = toY;
      startX = toX;
      startY = toY;
    }

    private void lineTo(double toX, double toY) {
      coverage.line(
          originX + x * scale, originY - y * scale, originX + toX * scale, originY - toY * scale);
      x = toX;
      y = toY;
    }

    private void quadTo(double controlX, double controlY, double toX, double toY) {
      double fromX = x;
      double fromY = y;
      for (int i = 1; i <= PIECES_OF_A_CURVE; i++) {
        double t = (double) i / PIECES_OF_A_CURVE;
        double s = 1 - t;
        lineTo(
            s * s * fromX + 2 * s * t * controlX + t * t * toX,
            s * s * fromY + 2 * s * t * controlY + t * t * toY);
      }
    }
  }
}
