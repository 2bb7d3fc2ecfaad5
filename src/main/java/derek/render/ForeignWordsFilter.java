package derek.render;

import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code text | spoken}, {@code text | spoken(language)}: a text whose foreign words say their
 * language; the text is in the page's where none is given. What is HTML already stays as it is.
 */
final class ForeignWordsFilter implements Filter {
  private final ForeignWords words;

  ForeignWordsFilter(ForeignWords words) {
    this.words = words;
  }

  @Override
  public List<String> getArgumentNames() {
    return List.of("language");
  }

  @Override
  public @Nullable Object apply(
      @Nullable Object input,
      Map<String, Object> given,
      PebbleTemplate self,
      EvaluationContext context,
      int line) {
    if (!(input instanceof String text)) {
      return input;
    }
    Object language = given.get("language");
    return words.marked(
        text, language == null ? context.getLocale().toLanguageTag() : language.toString());
  }
}
