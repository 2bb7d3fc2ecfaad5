package derek.model;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A language of the site, by its BCP 47 tag in canonical case: {@code kk}, {@code en}, {@code
 * kk-Latn}.
 *
 * @param tag the language tag (RFC 5646); also the folder of the language's pages
 */
public record Language(String tag) implements Comparable<Language> {
  private static final Pattern TAG =
      Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?");

  public Language {
    if (!isValid(tag)) {
      throw new IllegalArgumentException("not a language tag: " + tag);
    }
  }

  /**
   * Whether the tag has the form language, optional script, optional region, each in its canonical
   * case.
   */
  public static boolean isValid(String tag) {
    return TAG.matcher(tag).matches();
  }

  /** Written out, as is {@link #hashCode}: every text is found by its language. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof Language language && tag.equals(language.tag));
  }

  @Override
  public int hashCode() {
    return tag.hashCode();
  }

  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }

  @Override
  public int compareTo(Language other) {
    return tag.compareTo(other.tag);
  }

  @Override
  public String toString() {
    return tag;
  }
}
