package derek.language;

import derek.language.Figure.Kind;

/** Years: four digits from 1900 to 2099, or any that the word жыл follows. */
final class YearFinder {
  private YearFinder() {}

  static void find(FigureScan scan) {
    for (int i = 0; i < scan.size(); i++) {
      TextToken token = scan.token(i);
      if (scan.isFree(i) && isYear(scan, i)) {
        scan.add(Kind.YEAR, Long.parseLong(token.text()), 0, token.start(), token.end());
        scan.spend(i);
      }
    }
  }

  private static boolean isYear(FigureScan scan, int index) {
    TextToken token = scan.token(index);
    if (!token.isNumber() || token.text().length() != 4 || !token.isWhole(1000, 2999)) {
      return false;
    }
    return token.isWhole(1900, 2099)
        || (index + 1 < scan.size() && scan.token(index + 1).lowerCase().startsWith("жыл"));
  }
}
