package derek.render;

import derek.diagnostic.Diagnostic;
import derek.output.OutputFile;
import derek.site.Page;
import derek.site.Site;
import io.pebbletemplates.pebble.error.PebbleException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Renders one page after another, in one thread. */
final class PageRenderer {
  private final Site site;
  private final Templates templates;
  private final PageWriter writer = new PageWriter();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  PageRenderer(Site site, Templates templates) {
    this.site = site;
    this.templates = templates;
  }

  /** The page as a file; empty where a template is wrong. */
  Optional<OutputFile> render(Page page) {
    PageScope scope = new PageScope(site, page);
    PageView view = new PageComposer(scope).compose();
    try {
      templates.write(view, writer);
      byte[] bytes = page.kind().isPaper() ? SheetDigest.stamp(writer.take()) : writer.take();
      return Optional.of(new OutputFile(page.permalink().path(), bytes, scope.links().origins()));
    } catch (PebbleException e) {
      writer.discard();
      diagnostics.add(templates.diagnostic(e, view));
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
