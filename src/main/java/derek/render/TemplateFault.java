package derek.render;

import io.pebbletemplates.pebble.error.PebbleException;
import org.jspecify.annotations.Nullable;

/** Says in our own words what is wrong with a template: for the functions that templates call. */
final class TemplateFault extends PebbleException {
  private static final long serialVersionUID = 1L;

  private final transient Told told;

  TemplateFault(Told told, int line, String template) {
    super(null, told.message(), line, template);
    this.told = told;
  }

  Told told() {
    return told;
  }

  /**
   * What is told of a template.
   *
   * @param message as in a diagnostic, like the others
   * @param word where to point: the word that is wrong; null for the line's first tag
   */
  record Told(
      String message,
      @Nullable String word,
      @Nullable String expected,
      @Nullable String found,
      @Nullable String hint) {
    static Told of(String message) {
      return new Told(message, null, null, null, null);
    }

    Told at(String newWord) {
      return new Told(message, newWord, expected, found, hint);
    }

    Told expected(@Nullable String newExpected, @Nullable String newFound) {
      return new Told(message, word, newExpected, newFound, hint);
    }

    Told hint(@Nullable String newHint) {
      return new Told(message, word, expected, found, newHint);
    }
  }
}
