package derek.render;

import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;

/** {@code asset('site.css')}: an asset's address from the page, which changes with its content. */
final class AssetFunction implements Function {
  private final AssetVersions versions;

  AssetFunction(AssetVersions versions) {
    this.versions = versions;
  }

  @Override
  public List<String> getArgumentNames() {
    return List.of("name");
  }

  @Override
  public Object execute(
      Map<String, Object> given, PebbleTemplate self, EvaluationContext context, int line) {
    PageView page = (PageView) context.getVariable("page");
    return page.frame().assets() + versions.address(String.valueOf(given.get("name")));
  }
}
