package derek.render;

import derek.render.SheetSection.Side;
import java.util.ArrayList;
import java.util.List;

/** Shares a line among sides so that they come out about equally long. */
final class SideWidths {
  private static final int WHOLE = 100;
  private static final int STEP = 5;

  /** No side gets less than this part of an even share. */
  private static final double LEAST = 0.8;

  private SideWidths() {}

  /** The sides with their widths, which come to a hundred. */
  static List<Side> share(List<Side> sides) {
    double even = (double) WHOLE / sides.size();
    double letters = sides.stream().mapToInt(Side::letters).sum();
    double free = WHOLE - LEAST * even * sides.size();
    List<Side> shared = new ArrayList<>();
    int left = WHOLE;
    for (int i = 0; i < sides.size(); i++) {
      Side side = sides.get(i);
      double part = letters == 0 ? 1.0 / sides.size() : side.letters() / letters;
      int width = (int) Math.round((LEAST * even + free * part) / STEP) * STEP;
      int taken = i == sides.size() - 1 ? left : Math.min(width, left);
      shared.add(side.withWidth(taken));
      left -= taken;
    }
    return shared;
  }
}
