package derek.render;

import derek.diagnostic.Diagnostic;
import derek.output.OutputFile;
import derek.site.Page;
import derek.site.Site;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Renders a site's pages, several at a time. Each rendering reads the templates anew, so that it
 * shows what a designer has changed.
 */
public final class SiteRenderer {
  private static final int HIGHEST_THREADS = 8;

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
   * @param finish what becomes of a page's file; called in the thread that rendered it
   */
  public <T> Rendering<T> render(Site site, AssetVersions assets, Function<OutputFile, T> finish) {
    Templates compiled = new Templates(templates, folderName, site, assets);
    List<Page> pages = site.pages();
    List<Optional<T>> files = new ArrayList<>(Collections.nCopies(pages.size(), Optional.empty()));
    AtomicInteger next = new AtomicInteger();
    List<Diagnostic> diagnostics =
        inParallel(
            () -> {
              PageRenderer renderer = new PageRenderer(site, compiled);
              for (int i = next.getAndIncrement(); i < files.size(); i = next.getAndIncrement()) {
                files.set(i, renderer.render(pages.get(i)).map(finish));
              }
              return renderer.diagnostics();
            });
    return new Rendering<>(files.stream().flatMap(Optional::stream).toList(), diagnostics);
  }

  /** Runs the same work in several threads at once and joins what each of them found. */
  private static List<Diagnostic> inParallel(Callable<List<Diagnostic>> work) {
    int threads = Math.min(HIGHEST_THREADS, Runtime.getRuntime().availableProcessors());
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      List<Diagnostic> found = new ArrayList<>();
      for (Future<List<Diagnostic>> each : executor.invokeAll(Collections.nCopies(threads, work))) {
        found.addAll(each.get());
      }
      return found;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("rendering was interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("rendering failed: " + e.getCause(), e);
    } finally {
      executor.shutdownNow();
    }
  }
}
