package derek.typeface;

import java.util.Collection;
import java.util.TreeSet;

/** The letters and signs that the fonts have. */
final class Letters {
  /** Figures, punctuation and signs, which every script is written with. */
  private static final String SIGNS =
      " !\"#$%&'()*+,-./0123456789:;<=>?@[\\]^_`{|}~\u00A0§©«°·»×–—‘’‚“”„•…‹›→←↑↓₸€№−\u0301";

  private static final String CYRILLIC =
      "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя"
          + "ӘҒҚҢӨҰҮҺІәғқңөұүһіЄЇҐЎєїґў";

  /** English, both ways to write Kazakh in Latin letters, Turkish, and names from farther west. */
  private static final String LATIN =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
          + "ÁÄÇÉÍÑÓÖÚÜÝáäçèéêíñóöúüýĞğİıŞşŪūŠšŽž";

  private Letters() {}

  static Collection<Integer> cyrillic() {
    return of(SIGNS + CYRILLIC);
  }

  static Collection<Integer> latin() {
    return of(SIGNS + LATIN);
  }

  static Collection<Integer> all() {
    return of(SIGNS + CYRILLIC + LATIN);
  }

  private static Collection<Integer> of(String letters) {
    return letters.codePoints().boxed().collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
  }
}
