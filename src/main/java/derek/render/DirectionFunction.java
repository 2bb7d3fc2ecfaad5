package derek.render;

import derek.language.WritingDirection;
import derek.model.Language;
import derek.site.Site;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * {@code direction(language)}: the attribute {@code dir} of an element in a language of the site,
 * with a space before it; nothing where it is from left to right, as is the page.
 */
final class DirectionFunction implements Function {
  private final Set<String> rightToLeft = new HashSet<>();

  DirectionFunction(Site site) {
    for (Language each : site.settings().languageList()) {
      if (WritingDirection.isRightToLeft(each.tag())) {
        rightToLeft.add(each.tag());
      }
    }
  }

  @Override
  public List<String> getArgumentNames() {
    return List.of("language");
  }

  @Override
  public Object execute(
      Map<String, Object> given, PebbleTemplate self, EvaluationContext context, int line) {
    PageView page = (PageView) context.getVariable("page");
    String language = String.valueOf(given.get("language"));
    if (rightToLeft.contains(language)) {
      return new SafeString(" dir=\"rtl\"");
    }
    boolean differs = page != null && rightToLeft.contains(page.frame().language());
    return new SafeString(differs ? " dir=\"ltr\"" : "");
  }
}
