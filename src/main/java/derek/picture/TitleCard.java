package derek.picture;

import derek.metadata.PagePicture;
import derek.picture.Canvas.Ink;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Sets a page's title as a picture. For one thread. */
final class TitleCard {
  /** Goes up by one whenever this package makes other pictures of the same words. */
  static final int RECIPE = 1;

  private static final double MARGIN = 80;
  private static final double MEASURE = PagePicture.WIDTH - 2 * MARGIN;
  private static final double DETAIL_BASELINE = 118;
  private static final double DETAIL_SIZE = 38;
  private static final double TITLE_TOP = 160;
  private static final double TITLE_HEIGHT = 310;
  private static final double LEADING = 1.14;
  private static final double SITE_BASELINE = 556;
  private static final double SITE_SIZE = 44;
  private static final double[] TITLE_SIZES = {96, 84, 74, 64, 56, 48, 40, 34};

  private final Typeface bold = Typeface.of("Bold");
  private final Typeface semiBold = Typeface.of("SemiBold");
  private final Canvas canvas = new Canvas(PagePicture.WIDTH, PagePicture.HEIGHT);

  /** The picture, as PNG. */
  byte[] draw(PagePicture page) {
    canvas.clear();
    canvas.rectangle(0, 0, 20, PagePicture.HEIGHT);
    canvas.rectangle(MARGIN, SITE_BASELINE - 70, 72, 6);
    bold.draw(page.site(), MARGIN, SITE_BASELINE, SITE_SIZE, canvas.shape());
    canvas.fill(Ink.ACCENT);
    double detail = fitting(semiBold, page.detail(), DETAIL_SIZE);
    semiBold.draw(page.detail(), MARGIN, DETAIL_BASELINE, detail, canvas.shape());
    canvas.fill(Ink.QUIET);
    drawTitle(page.title());
    canvas.fill(Ink.TEXT);
    return canvas.png();
  }

  /** What the fonts cannot show, by code point. */
  NavigableSet<Integer> missing(PagePicture page) {
    NavigableSet<Integer> missing = new TreeSet<>();
    (page.title() + page.site())
        .codePoints()
        .filter(each -> !bold.canShow(each))
        .forEach(missing::add);
    page.detail().codePoints().filter(each -> !semiBold.canShow(each)).forEach(missing::add);
    return missing;
  }

  private void drawTitle(String title) {
    double size = TITLE_SIZES[TITLE_SIZES.length - 1];
    List<String> lines = lines(title, size);
    for (double larger : TITLE_SIZES) {
      List<String> tried = lines(title, larger);
      if (fits(tried, larger)) {
        size = larger;
        lines = tried;
        break;
      }
    }
    double baseline = TITLE_TOP + size * 0.78;
    for (String line : lines) {
      bold.draw(line, MARGIN, baseline, Math.min(size, fitting(bold, line, size)), canvas.shape());
      baseline += size * LEADING;
    }
  }

  private boolean fits(List<String> lines, double size) {
    return lines.size() * size * LEADING <= TITLE_HEIGHT
        && lines.stream().allMatch(line -> bold.width(line, size) <= MEASURE);
  }

  /** Broken where there is a space; a word that is too long has a line of its own. */
  private List<String> lines(String title, double size) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : title.strip().split("[ \\n\\t]+", -1)) {
      if (!line.isEmpty() && bold.width(line + " " + word, size) > MEASURE) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** The size at which a line is no wider than the picture allows. */
  private static double fitting(Typeface typeface, String line, double size) {
    double width = typeface.width(line, size);
    return width <= MEASURE ? size : size * MEASURE / width;
  }
}
