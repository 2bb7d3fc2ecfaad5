package derek.model;

import derek.diagnostic.SourcePosition;

/**
 * A localised text of a record's JSON, and where it is written.
 *
 * @param field the name of the field that holds it, such as {@code lead} or {@code label}
 * @param verbatim whether it gives somebody else's words, such as a slogan, and their translations
 * @param digest of the text in the original language; see {@link TextDigests#of(String)}
 */
public record LocatedText(
    String field, LocalizedText text, SourcePosition position, boolean verbatim, long digest) {

  /**
   * A text.
   *
   * @param original the language whose digest is taken
   */
  public static LocatedText of(
      String field,
      LocalizedText text,
      SourcePosition position,
      boolean verbatim,
      Language original) {
    return new LocatedText(field, text, position, verbatim, TextDigests.of(text.in(original)));
  }
}
