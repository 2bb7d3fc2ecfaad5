package derek.render;

import derek.diagnostic.Diagnostic;
import derek.diagnostic.SourcePosition;
import derek.site.ForeignNames;
import derek.site.Site;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.loader.FileLoader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** The templates of a folder, compiled once each. Safe for use by several threads. */
final class Templates {
  private static final String ENDING = ".html";

  private final PebbleEngine engine;
  private final String folderName;
  private final ForeignNames foreignNames;

  /**
   * The templates of a folder.
   *
   * @param folderName what diagnostics call it
   */
  Templates(Path folder, String folderName, Site site, AssetVersions assets) {
    this.folderName = folderName;
    this.foreignNames = new ForeignNames(site);
    FileLoader loader = new FileLoader(folder.toAbsolutePath().normalize().toString());
    loader.setSuffix(ENDING);
    this.engine =
        new PebbleEngine.Builder()
            .loader(loader)
            .extension(new Words(site, assets, foreignNames))
            .strictVariables(true)
            .autoEscaping(true)
            .defaultLocale(Locale.ROOT)
            .build();
  }

  /** The names that the templates know as foreign. */
  ForeignNames foreignNames() {
    return foreignNames;
  }

  /** Writes a page; a template that is wrong throws Pebble's exception. */
  void write(PageView view, Writer writer) throws IOException {
    engine
        .getTemplate(view.template())
        .evaluate(writer, Map.of("page", view), Locale.forLanguageTag(view.frame().language()));
  }

  /** What is wrong with a template, at its line. */
  Diagnostic diagnostic(PebbleException problem, PageView view) {
    String name = problem.getFileName() == null ? view.template() : problem.getFileName();
    String file = folderName + "/" + (name.endsWith(ENDING) ? name : name + ENDING);
    Integer line = problem.getLineNumber();
    return Diagnostic.error(
        "template",
        new SourcePosition(file, line == null ? 0 : line, 0),
        String.valueOf(problem.getPebbleMessage()));
  }

  /** What the templates can call. */
  private static final class Words extends AbstractExtension {
    private final Site site;
    private final AssetVersions assets;
    private final ForeignNames foreignNames;

    Words(Site site, AssetVersions assets, ForeignNames foreignNames) {
      this.site = site;
      this.assets = assets;
      this.foreignNames = foreignNames;
    }

    @Override
    public Map<String, Function> getFunctions() {
      return Map.of(
          "text", new TextFunction(site),
          "asset", new AssetFunction(assets),
          "direction", new DirectionFunction(site));
    }

    @Override
    public Map<String, Filter> getFilters() {
      return Map.of("spoken", new ForeignWordsFilter(foreignNames));
    }
  }
}
