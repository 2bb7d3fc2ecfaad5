package derek.render;

import derek.site.ForeignNames;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * {@code text | spoken}, {@code text | spoken(language)}: a text whose foreign words stand in
 * elements that say their language (WCAG 2.2, 3.1.2 Language of Parts); the text is in the page's
 * where none is given. What is HTML already stays as it is.
 */
final class ForeignWordsFilter implements Filter {
  private final Supplier<ForeignNames> names;

  ForeignWordsFilter(Supplier<ForeignNames> names) {
    this.names = names;
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
    return marked(
        text, language == null ? context.getLocale().toLanguageTag() : language.toString());
  }

  /** Words of one language with nothing but space between them stand in one element. */
  private SafeString marked(String text, String language) {
    ForeignNames foreign = names.get();
    StringBuilder html = new StringBuilder(text.length() + 16);
    String open = "";
    int written = 0;
    Matcher words = ForeignNames.WORD.matcher(text);
    while (words.find()) {
      String spoken = foreign.languageOf(words.group(), language);
      String between = text.substring(written, words.start());
      if (!spoken.equals(open) || !between.isBlank()) {
        close(html, open);
        Html.escape(html, between);
        open(html, spoken);
      } else {
        Html.escape(html, between);
      }
      Html.escape(html, words.group());
      open = spoken;
      written = words.end();
    }
    close(html, open);
    Html.escape(html, text.substring(written));
    return new SafeString(html.toString());
  }

  private static void open(StringBuilder html, String language) {
    if (!language.isEmpty()) {
      html.append("<span lang=\"").append(language).append("\">");
    }
  }

  private static void close(StringBuilder html, String language) {
    if (!language.isEmpty()) {
      html.append("</span>");
    }
  }
}
