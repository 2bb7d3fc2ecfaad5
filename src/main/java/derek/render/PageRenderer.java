package derek.render;

import derek.diagnostic.Diagnostic;
import derek.output.OutputFile;
import derek.site.Page;
import derek.site.Site;
import derek.site.SiteReads;
import io.pebbletemplates.pebble.error.PebbleException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;

/** Renders one page after another, in one thread. */
final class PageRenderer {
  private final Site site;
  private final Templates templates;
  private final KnownLinks links;
  private final PageWriter writer = new PageWriter();
  private final Consumer<Diagnostic> diagnostics;

  /**
   * A renderer.
   *
   * @param links those that all renderers of the site make
   * @param diagnostics takes what is wrong with the templates
   */
  PageRenderer(Site site, Templates templates, KnownLinks links, Consumer<Diagnostic> diagnostics) {
    this.site = site;
    this.templates = templates;
    this.links = links;
    this.diagnostics = diagnostics;
  }

  /** The page as a file; empty where a template is wrong. */
  Optional<OutputFile> render(Page page) {
    return render(page, site);
  }

  /** What becomes of the page; empty where a template is wrong. */
  <T> Optional<T> render(Page page, PageFinisher<T> finisher) {
    SiteReads reads = new SiteReads(page);
    return render(page, site.readBy(reads)).map(file -> finisher.finish(file, reads.questions()));
  }

  private Optional<OutputFile> render(Page page, Site asked) {
    PageScope scope = new PageScope(asked, page, links);
    PageView view = new PageComposer(scope).compose();
    try {
      templates.write(view, writer);
      byte[] bytes = page.kind().isPaper() ? SheetDigest.stamp(writer.take()) : writer.take();
      return Optional.of(new OutputFile(page.permalink().path(), bytes, scope.links().origins()));
    } catch (PebbleException e) {
      writer.discard();
      diagnostics.accept(templates.diagnostic(e, view));
      return Optional.empty();
    } catch (StackOverflowError e) {
      writer.discard();
      diagnostics.accept(templates.endless(view));
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
