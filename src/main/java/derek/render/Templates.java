package derek.render;

import derek.diagnostic.Diagnostic;
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
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** The templates of a folder, compiled once each. Safe for use by several threads. */
final class Templates {
  private final PebbleEngine engine;
  private final TemplateMistakes mistakes;
  private final ForeignNames foreignNames;

  /** The foreign names of the page that a thread is writing: compiled templates know none. */
  private final ThreadLocal<ForeignNames> spoken;

  /**
   * The templates of a folder.
   *
   * @param folderName what diagnostics call it
   */
  Templates(Path folder, String folderName, Site site, AssetVersions assets) {
    this.foreignNames = site.foreignNames();
    this.spoken = new ThreadLocal<>();
    FileLoader loader = new FileLoader(folder.toAbsolutePath().normalize().toString());
    loader.setSuffix(TemplateFolder.ENDING);
    Words words = new Words(site, assets, spoken);
    this.engine =
        new PebbleEngine.Builder()
            .loader(loader)
            .extension(words)
            .strictVariables(true)
            .autoEscaping(true)
            .defaultLocale(Locale.ROOT)
            .build();
    this.mistakes =
        new TemplateMistakes(
            new TemplateFolder(folder, folderName), TemplateVocabulary.of(engine, words));
  }

  private Templates(Templates compiled, ForeignNames foreignNames) {
    this.engine = compiled.engine;
    this.mistakes = compiled.mistakes;
    this.spoken = compiled.spoken;
    this.foreignNames = foreignNames;
  }

  /** The same templates, not compiled again, for texts in which other names are foreign. */
  Templates with(ForeignNames changed) {
    return new Templates(this, changed);
  }

  /**
   * Writes a page; a template that is wrong throws Pebble's exception, and templates that lead to
   * one another without end a {@link StackOverflowError}.
   */
  void write(PageView view, Writer writer) throws IOException {
    spoken.set(foreignNames);
    try {
      engine
          .getTemplate(view.template())
          .evaluate(writer, Map.of("page", view), Locale.forLanguageTag(view.frame().language()));
    } catch (PebbleException e) {
      throw e;
    } catch (RuntimeException e) {
      throw ofTemplate(e);
    } finally {
      spoken.remove();
    }
  }

  /**
   * Pebble's own exception, where another is wrapped around it or a filter of Pebble's threw
   * something else; a mistake of the program stays what it is.
   */
  private static RuntimeException ofTemplate(RuntimeException thrown) {
    for (Throwable each = thrown; each != null; each = each.getCause()) {
      if (each instanceof PebbleException pebble) {
        return pebble;
      }
    }
    boolean isPebbles =
        Arrays.stream(thrown.getStackTrace())
            .map(StackTraceElement::getClassName)
            .filter(name -> !name.startsWith("java."))
            .findFirst()
            .filter(name -> name.startsWith("io.pebbletemplates."))
            .isPresent();
    return isPebbles ? new PebbleException(thrown, String.valueOf(thrown.getMessage())) : thrown;
  }

  /** What is wrong with a template, where it stands there. */
  Diagnostic diagnostic(PebbleException problem, PageView view) {
    return mistakes.of(problem, view.template());
  }

  /** That templates lead to one another without end. */
  Diagnostic endless(PageView view) {
    return mistakes.endless(view.template());
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
