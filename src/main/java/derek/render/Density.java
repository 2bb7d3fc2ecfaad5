package derek.render;

import java.util.List;

/** Chooses how closely a sheet is set, by how much it says. */
final class Density {
  private static final int ROOMY = 3000;
  private static final int CLOSE = 7000;

  private Density() {}

  /** {@code roomy}, {@code even} or {@code close}. */
  static String of(List<SheetText> texts) {
    int letters = texts.stream().mapToInt(Density::letters).sum();
    if (letters < ROOMY) {
      return "roomy";
    }
    return letters < CLOSE ? "even" : "close";
  }

  private static int letters(SheetText text) {
    return text.sections().stream().mapToInt(Density::letters).sum();
  }

  private static int letters(SheetSection section) {
    int rows = section.rows().stream().mapToInt(each -> letters(each.statements())).sum();
    int sides =
        section.comparisons().stream()
            .flatMap(each -> each.sides().stream())
            .mapToInt(each -> letters(each.statements()))
            .sum();
    return rows + sides;
  }

  private static int letters(List<SheetSection.Statement> statements) {
    return statements.stream()
        .map(SheetSection.Statement::text)
        .mapToInt(each -> each == null ? 0 : each.length())
        .sum();
  }
}
