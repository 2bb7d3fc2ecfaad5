package derek.render;

import derek.render.SheetSection.Comparison;
import derek.render.SheetSection.Row;
import derek.render.SheetSection.Side;
import derek.render.SheetSection.Statement;
import java.util.List;

/**
 * Chooses how closely a sheet is set, so that it fills one page or two: by guessing how many lines
 * it would have if it were set evenly. A guess is enough: the PDF's pages are counted afterwards.
 */
enum Density {
  ROOMY,
  EVEN,
  CLOSE;

  private static final double HEAD_AND_FOOT = 16;
  private static final double SECTION = 1;
  private static final double ROW = 0.2;
  private static final double REMARK = 0.9;
  private static final double NOTE = 0.85;
  private static final int LETTERS_IN_ROW = 80;
  private static final int LETTERS_BESIDE_DATE = 60;
  private static final int LETTERS_IN_NOTE = 105;
  private static final double PARALLEL = 0.58;

  /**
   * What fits, in lines of an evenly set sheet; measured on a hundred sheets, with some room to
   * spare: a page of the Letter format is 18 mm shorter than one of A4.
   *
   * @param roomy how many lines fit one page that is set roomily
   * @param even how many fit one that is set evenly
   * @param close how many fit one that is set closely
   * @param roomyPair how many fit two pages that are set roomily
   * @param evenPair how many fit two pages that are set evenly
   */
  private record Limits(
      double roomy, double even, double close, double roomyPair, double evenPair) {
    private static final Limits ONE_LANGUAGE = new Limits(53, 59, 68, 84, 102);
    private static final Limits SIDE_BY_SIDE = new Limits(42, 51, 69, 84, 98);

    Density of(double lines) {
      if (lines <= roomy) {
        return ROOMY;
      } else if (lines <= even) {
        return EVEN;
      } else if (lines <= close) {
        return CLOSE;
      } else if (lines <= roomyPair) {
        return ROOMY;
      }
      return lines <= evenPair ? EVEN : CLOSE;
    }
  }

  /** The roomiest density in which a sheet takes as few pages as it can. */
  static Density of(List<SheetText> texts, List<SheetSource> sources) {
    Limits limits = texts.size() == 1 ? Limits.ONE_LANGUAGE : Limits.SIDE_BY_SIDE;
    return limits.of(lines(texts, sources));
  }

  /** How many lines an evenly set sheet would have. */
  static double lines(List<SheetText> texts, List<SheetSource> sources) {
    double width = texts.size() == 1 ? 1 : PARALLEL;
    double sections =
        texts.stream().mapToDouble(each -> lines(each, width, texts.size() > 1)).max().orElse(0);
    double notes = sources.stream().mapToDouble(each -> NOTE * lines(each, width)).sum();
    return HEAD_AND_FOOT + sections + notes;
  }

  private static double lines(SheetText text, double width, boolean stacked) {
    return text.sections().stream().mapToDouble(each -> lines(each, width, stacked)).sum();
  }

  private static double lines(SheetSection section, double width, boolean stacked) {
    double rows = section.rows().stream().mapToDouble(each -> lines(each, width)).sum();
    double sides =
        section.comparisons().stream().mapToDouble(each -> lines(each, width, stacked)).sum();
    return SECTION + (stacked ? 1 : 0) + rows + sides + (section.note() == null ? 0 : REMARK);
  }

  private static double lines(Row row, double width) {
    boolean beside = row.date() != null || row.term() != null;
    int letters = beside ? LETTERS_BESIDE_DATE : LETTERS_IN_ROW;
    return ROW + lines(row.statements(), letters * width);
  }

  private static double lines(Comparison comparison, double width, boolean stacked) {
    double sides =
        stacked
            ? comparison.sides().stream()
                .mapToDouble(each -> 1 + lines(each.statements(), LETTERS_IN_ROW * width))
                .sum()
            : comparison.sides().stream().mapToDouble(Density::lines).max().orElse(0);
    return sides + (comparison.topic() == null ? 0 : 1) + (comparison.note() == null ? 0 : REMARK);
  }

  private static double lines(Side side) {
    return 1 + lines(side.statements(), LETTERS_IN_ROW * side.width() / 110.0);
  }

  private static double lines(List<Statement> statements, double lettersInLine) {
    return statements.stream().mapToDouble(each -> Math.ceil(letters(each) / lettersInLine)).sum();
  }

  private static int letters(Statement statement) {
    Link link = statement.link();
    String text = statement.text();
    return (link == null ? 0 : link.text().length()) + (text == null ? 0 : text.length()) + 4;
  }

  private static double lines(SheetSource source, double width) {
    int label = source.labels().stream().mapToInt(each -> each.text().length()).max().orElse(0);
    int letters = label + source.passageList().length() + source.url().length() + 16;
    return Math.ceil(letters / (LETTERS_IN_NOTE * width));
  }
}
