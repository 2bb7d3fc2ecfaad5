package derek.render;

import derek.diagnostic.Diagnostic;
import derek.output.OutputFile;
import derek.site.Page;
import derek.site.Site;
import derek.site.Wording;
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
  private final Wording words;
  private final PageWriter writer = new PageWriter();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  PageRenderer(Site site, Templates templates, Wording words) {
    this.site = site;
    this.templates = templates;
    this.words = words;
  }

  /** The page as a file; empty where a template is wrong. */
  Optional<OutputFile> render(Page page) {
    PageScope scope = new PageScope(site, page, words);
    PageView view = new PageComposer(scope).compose();
    try {
      templates.write(view, writer);
      return Optional.of(
          new OutputFile(page.permalink().path(), writer.take(), scope.links().origins()));
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
