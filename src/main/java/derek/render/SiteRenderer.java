package derek.render;

import derek.diagnostic.Diagnostic;
import derek.parallel.Workers;
import derek.site.Site;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Renders a site's pages, several at a time. Each rendering reads the templates anew, so that it
 * shows what a designer has changed.
 */
public final class SiteRenderer {
  private final Path templates;
  private final String folderName;

  /**
   * A renderer.
   *
   * @param templates the folder of the templates
   * @param folderName what diagnostics call that folder: its path relative to the project's root
   */
  public SiteRenderer(Path templates, String folderName) {
    this.templates = templates;
    this.folderName = folderName;
  }

  /**
   * Every page of the site; the same bytes, whatever the order in which threads run.
   *
   * @param assets how the templates address what lies in the folder of the assets
   */
  public <T> Rendering<T> render(Site site, AssetVersions assets, PageFinisher<T> finisher) {
    Templates compiled = new Templates(templates, folderName, site, assets);
    KnownLinks links = new KnownLinks();
    Queue<Diagnostic> diagnostics = new ConcurrentLinkedQueue<>();
    List<T> files =
        Workers.map(
            site.pages(),
            () -> {
              PageRenderer renderer = new PageRenderer(site, compiled, links, diagnostics::add);
              return page -> finisher.unchanged(page).or(() -> renderer.render(page, finisher));
            });
    return new Rendering<>(files, List.copyOf(diagnostics));
  }
}
