package derek.language;

import com.ibm.icu.util.ULocale;

/** Which way a language is written, by its tag's script or, where it names none, its likely one. */
public final class WritingDirection {
  private WritingDirection() {}

  /**
   * Whether lines run from right to left: {@code ug}, {@code ar}, {@code kk-Arab}; not {@code kk}.
   *
   * @param tag a language tag (RFC 5646)
   */
  public static boolean isRightToLeft(String tag) {
    return ULocale.forLanguageTag(tag).isRightToLeft();
  }
}
