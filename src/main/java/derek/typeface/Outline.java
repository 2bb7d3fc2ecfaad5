package derek.typeface;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** A glyph's drawing without its hints, which today's screens do without. */
final class Outline {
  private static final int HEADER = 10;
  private static final int WORDS = 0x1;
  private static final int SCALE = 0x8;
  private static final int MORE = 0x20;
  private static final int TWO_SCALES = 0x40;
  private static final int MATRIX = 0x80;
  private static final int INSTRUCTIONS = 0x100;

  private static final int REPEATED = 0x8;
  private static final int SHORT_X = 0x2;
  private static final int SHORT_Y = 0x4;
  private static final int SAME_X = 0x10;
  private static final int SAME_Y = 0x20;

  private Outline() {}

  /**
   * A glyph's drawing, of an even length.
   *
   * @param glyph as it stands in the table {@code glyf}
   * @param part what the glyphs that it is composed of are called in the new font
   */
  static byte[] of(ByteBuffer glyph, IntUnaryOperator part) {
    if (glyph.limit() == 0) {
      return new byte[0];
    }
    byte[] drawing = glyph.getShort(0) < 0 ? composed(glyph, part) : simple(glyph);
    return Arrays.copyOf(drawing, (drawing.length + 1) / 2 * 2);
  }

  private static byte[] simple(ByteBuffer glyph) {
    int contours = glyph.getShort(0);
    int hints = HEADER + 2 * contours;
    int points = hints + 2 + (glyph.getShort(hints) & 0xFFFF);
    int end = contours == 0 ? points : endOfPoints(glyph, hints, points);
    ByteBuffer drawing = ByteBuffer.allocate(hints + 2 + end - points);
    drawing.put(0, glyph, 0, hints);
    drawing.put(hints + 2, glyph, points, end - points);
    return drawing.array();
  }

  /** Where the points end; what follows in the table only fills it up. */
  private static int endOfPoints(ByteBuffer glyph, int hints, int points) {
    int left = (glyph.getShort(hints - 2) & 0xFFFF) + 1;
    int at = points;
    int coordinates = 0;
    while (left > 0) {
      int flags = glyph.get(at++);
      int times = 1 + ((flags & REPEATED) == 0 ? 0 : glyph.get(at++) & 0xFF);
      coordinates += times * (size(flags, SHORT_X, SAME_X) + size(flags, SHORT_Y, SAME_Y));
      left -= times;
    }
    return at + coordinates;
  }

  private static int size(int flags, int isShort, int isSame) {
    if ((flags & isShort) != 0) {
      return 1;
    }
    return (flags & isSame) != 0 ? 0 : 2;
  }

  private static byte[] composed(ByteBuffer glyph, IntUnaryOperator part) {
    ByteBuffer drawing = ByteBuffer.allocate(glyph.limit());
    drawing.put(0, glyph, 0, glyph.limit());
    int at = HEADER;
    int flags;
    do {
      flags = glyph.getShort(at);
      drawing.putShort(at, (short) (flags & ~INSTRUCTIONS));
      drawing.putShort(at + 2, (short) part.applyAsInt(glyph.getShort(at + 2) & 0xFFFF));
      at += 4 + ((flags & WORDS) == 0 ? 2 : 4) + sizeOfScale(flags);
    } while ((flags & MORE) != 0);
    return Arrays.copyOf(drawing.array(), at);
  }

  private static int sizeOfScale(int flags) {
    if ((flags & SCALE) != 0) {
      return 2;
    }
    if ((flags & TWO_SCALES) != 0) {
      return 4;
    }
    return (flags & MATRIX) != 0 ? 8 : 0;
  }
}
