package derek.render;

import derek.render.SheetSection.Comparison;
import derek.render.SheetSection.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Shares a line among sides so that they come out about equally long. Comparisons of one section
 * that have as many sides share it in the same way: their columns stand below each other.
 */
final class SideWidths {
  private static final int WHOLE = 100;
  private static final int STEP = 5;

  /** No side gets less than this part of an even share. */
  private static final double LEAST = 0.65;

  private SideWidths() {}

  /** The comparisons with the widths of their sides, which come to a hundred in each. */
  static List<Comparison> share(List<Comparison> comparisons) {
    return comparisons.stream().map(each -> share(each, comparisons)).toList();
  }

  private static Comparison share(Comparison comparison, List<Comparison> section) {
    int count = comparison.sides().size();
    List<Integer> letters =
        IntStream.range(0, count)
            .map(
                column ->
                    section.stream()
                        .filter(each -> each.sides().size() == count)
                        .mapToInt(each -> each.sides().get(column).letters())
                        .sum())
            .boxed()
            .toList();
    return comparison.withSides(share(comparison.sides(), letters));
  }

  private static List<Side> share(List<Side> sides, List<Integer> letters) {
    double even = (double) WHOLE / sides.size();
    double all = letters.stream().mapToInt(Integer::intValue).sum();
    double free = WHOLE - LEAST * even * sides.size();
    List<Side> shared = new ArrayList<>();
    int left = WHOLE;
    for (int i = 0; i < sides.size(); i++) {
      double part = all == 0 ? 1.0 / sides.size() : letters.get(i) / all;
      int width = (int) Math.round((LEAST * even + free * part) / STEP) * STEP;
      int taken = i == sides.size() - 1 ? left : Math.min(width, left);
      shared.add(sides.get(i).withWidth(taken));
      left -= taken;
    }
    return shared;
  }
}
