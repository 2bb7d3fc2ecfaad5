package derek.picture;

import java.util.Arrays;

/**
 * A picture of at most sixteen colours: a ground, and inks that are mixed with it where they cover
 * a pixel in part. For one thread.
 */
final class Canvas {
  private static final int GROUND = 0xfbf9f4;

  private final Coverage coverage;
  private final byte[] pixels;

  Canvas(int width, int height) {
    this.coverage = new Coverage(width, height);
    this.pixels = new byte[width * height];
  }

  /** An ink, with how many colours of the palette it has, from its palest to itself. */
  enum Ink {
    TEXT(0x1c1b18, 1, 6),
    QUIET(0x5d584d, 7, 5),
    ACCENT(0x0b5563, 12, 4);

    private final int colour;
    private final int first;
    private final int shades;

    Ink(int colour, int first, int shades) {
      this.colour = colour;
      this.first = first;
      this.shades = shades;
    }
  }

  void clear() {
    Arrays.fill(pixels, (byte) 0);
  }

  /** The shape that is to be filled next. */
  Coverage shape() {
    return coverage;
  }

  void rectangle(double x, double y, double width, double height) {
    coverage.line(x, y, x, y + height);
    coverage.line(x + width, y + height, x + width, y);
  }

  /** Fills the shape. */
  void fill(Ink ink) {
    coverage.drain(
        (column, row, share) -> {
          long shade = share == 1 ? ink.shades : Math.round(share * ink.shades);
          if (shade > 0) {
            pixels[row * coverage.width() + column] = (byte) (ink.first + shade - 1);
          }
        });
  }

  byte[] png() {
    return new PalettePng(coverage.width(), coverage.height(), palette()).encode(pixels);
  }

  private static int[] palette() {
    int[] palette = new int[16];
    palette[0] = GROUND;
    for (Ink ink : Ink.values()) {
      for (int i = 1; i <= ink.shades; i++) {
        palette[ink.first + i - 1] = mixed(ink.colour, i, ink.shades);
      }
    }
    return palette;
  }

  private static int mixed(int colour, int part, int whole) {
    int mixed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int ground = (GROUND >> shift) & 0xff;
      int ink = (colour >> shift) & 0xff;
      int channel = (ground * (whole - part) + ink * part + whole / 2) / whole;
      mixed |= channel << shift;
    }
    return mixed;
  }
}
