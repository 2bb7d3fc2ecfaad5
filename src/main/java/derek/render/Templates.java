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
import java.util.Objects;
import java.util.function.Supplier;

/** The templates of a folder, compiled once each. Safe for use by several threads. */
final class Templates {
  private static final String ENDING = ".html";

  private final PebbleEngine engine;
  private final Path folder;
  private final String folderName;
  private final ForeignNames foreignNames;

  /** The foreign names of the page that a thread is writing: compiled templates know none. */
  private final ThreadLocal<ForeignNames> spoken;

  /**
   * The templates of a folder.
   *
   * @param folderName what diagnostics call it
   */
  Templates(Path folder, String folderName, Site site, AssetVersions assets) {
    this.folder = folder;
    this.folderName = folderName;
    this.foreignNames = site.foreignNames();
    this.spoken = new ThreadLocal<>();
    FileLoader loader = new FileLoader(folder.toAbsolutePath().normalize().toString());
    loader.setSuffix(ENDING);
    this.engine =
        new PebbleEngine.Builder()
            .loader(loader)
            .extension(new Words(site, assets, spoken))
            .strictVariables(true)
            .autoEscaping(true)
            .defaultLocale(Locale.ROOT)
            .build();
  }

  private Templates(Templates compiled, ForeignNames foreignNames) {
    this.engine = compiled.engine;
    this.folder = compiled.folder;
    this.folderName = compiled.folderName;
    this.spoken = compiled.spoken;
    this.foreignNames = foreignNames;
  }

  /** The same templates, not compiled again, for texts in which other names are foreign. */
  Templates with(ForeignNames changed) {
    return new Templates(this, changed);
  }

  /** Writes a page; a template that is wrong throws Pebble's exception. */
  void write(PageView view, Writer writer) throws IOException {
    spoken.set(foreignNames);
    try {
      engine
          .getTemplate(view.template())
          .evaluate(writer, Map.of("page", view), Locale.forLanguageTag(view.frame().language()));
    } finally {
      spoken.remove();
    }
  }

  /** What is wrong with a template, where it stands there. */
  Diagnostic diagnostic(PebbleException problem, PageView view) {
    String named = problem.getFileName() == null ? view.template() : problem.getFileName();
    String name = named.endsWith(ENDING) ? named : named + ENDING;
    String file = folderName + "/" + name;
    String message = String.valueOf(problem.getPebbleMessage());
    Integer line = problem.getLineNumber();
    SourcePosition at =
        line == null
            ? SourcePosition.ofFile(file)
            : TemplatePlace.of(folder.resolve(name), file, line, message);
    return Diagnostic.error("template", at, message);
  }

  /** What the templates can call. */
  private static final class Words extends AbstractExtension {
    private final Site site;
    private final AssetVersions assets;
    private final Supplier<ForeignNames> foreignNames;

    Words(Site site, AssetVersions assets, ThreadLocal<ForeignNames> spoken) {
      this.site = site;
      this.assets = assets;
      this.foreignNames = () -> Objects.requireNonNull(spoken.get(), "no page is being written");
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
