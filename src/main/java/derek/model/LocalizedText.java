package derek.model;

import java.util.Map;

/**
 * Plain text in every language of the site.
 *
 * @param texts never empty strings; the loader has seen to it that each language of the site is
 *     there
 */
public record LocalizedText(Map<Language, String> texts) {
  public LocalizedText {
    texts = Map.copyOf(texts);
  }

  /**
   * The text in one language.
   *
   * @throws IllegalArgumentException where the language is not one of this text's
   */
  public String in(Language language) {
    String text = texts.get(language);
    if (text == null) {
      throw new IllegalArgumentException("no text in " + language + ": " + texts);
    }
    return text;
  }
}
