package derek.picture;

import java.util.Arrays;

/**
 * How much of each pixel a shape covers: exact areas of its straight lines, summed along each row.
 * Where a shape's contours overlap in one direction, the pixel is covered once; contours in the
 * other direction are holes (the non-zero rule, as TrueType has it). For one thread.
 */
final class Coverage {
  /** Less of a pixel is not seen. */
  private static final double LEAST = 1.0 / 512;

  private final int width;
  private final int height;
  private final double[] changes;
  private final int[] firstChange;
  private final int[] lastChange;
  private int top;
  private int bottom;

  Coverage(int width, int height) {
    this.width = width;
    this.height = height;
    this.changes = new double[(width + 2) * height];
    this.firstChange = new int[height];
    this.lastChange = new int[height];
    for (int row = 0; row < height; row++) {
      forget(row);
    }
    clear();
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** Adds one line of a closed contour; what lies outside is cut off. */
  void line(double x0, double y0, double x1, double y1) {
    if (y0 < y1) {
      down(x0, y0, x1, y1, 1);
    } else if (y1 < y0) {
      down(x1, y1, x0, y0, -1);
    }
  }

  private void down(double x0, double y0, double x1, double y1, int direction) {
    double slope = (x1 - x0) / (y1 - y0);
    int first = (int) Math.floor(Math.max(0, y0));
    int last = (int) Math.ceil(Math.min(height, y1));
    for (int row = first; row < last; row++) {
      double from = Math.max(row, y0);
      double to = Math.min(row + 1.0, y1);
      inRow(
          row,
          inside(x0 + slope * (from - y0)),
          inside(x0 + slope * (to - y0)),
          (to - from) * direction);
    }
    top = Math.min(top, first);
    bottom = Math.max(bottom, last);
  }

  private double inside(double x) {
    return Math.min(Math.max(x, 0), width);
  }

  /** Adds the part of a line within a row, cell by cell. */
  private void inRow(int row, double x0, double x1, double cover) {
    double left = Math.min(x0, x1);
    double right = Math.max(x0, x1);
    int first = (int) left;
    if (right <= first + 1) {
      add(row, first, cover, (left + right) / 2 - first);
      return;
    }
    for (int cell = first; cell < right; cell++) {
      double from = Math.max(cell, left);
      double to = Math.min(cell + 1.0, right);
      add(row, cell, cover * (to - from) / (right - left), (from + to) / 2 - cell);
    }
  }

  private void add(int row, int cell, double cover, double middle) {
    int at = row * (width + 2) + cell;
    changes[at] += cover * (1 - middle);
    changes[at + 1] += cover * middle;
    if (cell < firstChange[row]) {
      firstChange[row] = cell;
    }
    if (cell + 1 > lastChange[row]) {
      lastChange[row] = cell + 1;
    }
  }

  /** Hands over each pixel that the shape touches, then forgets the shape. */
  void drain(Pixels pixels) {
    for (int row = top; row < bottom; row++) {
      drain(row, pixels);
    }
    clear();
  }

  /** Only between a row's first and last change need its sum be followed pixel by pixel. */
  private void drain(int row, Pixels pixels) {
    int start = row * (width + 2);
    int first = firstChange[row];
    int last = lastChange[row];
    double covered = 0;
    for (int column = first; column < width && (column <= last || isSeen(covered)); column++) {
      covered += changes[start + column];
      if (isSeen(covered)) {
        double share = covered < 0 ? -covered : covered;
        pixels.cover(column, row, share > 1 ? 1 : share);
      }
    }
    if (first <= last) {
      Arrays.fill(changes, start + first, start + last + 1, 0);
      forget(row);
    }
  }

  private static boolean isSeen(double covered) {
    return covered > LEAST || covered < -LEAST;
  }

  private void forget(int row) {
    firstChange[row] = width + 2;
    lastChange[row] = -1;
  }

  private void clear() {
    top = height;
    bottom = 0;
  }

  /** Takes pixels. */
  interface Pixels {
    /**
     * Takes a pixel.
     *
     * @param share more than 0, at most 1
     */
    void cover(int column, int row, double share);
  }
}
