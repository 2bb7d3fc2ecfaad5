package derek.serve;

import derek.diagnostic.Diagnostic;
import derek.output.OutputFile;
import derek.publish.Publications;
import derek.render.PageOnDemand;
import derek.render.Rendering;
import derek.site.Page;
import derek.site.Site;
import derek.site.StylePages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The whole site at one moment. A page is rendered when somebody asks for it, and kept: of ten
 * thousand pages an editor looks at one. For many threads.
 */
final class Snapshot {
  private final Site site;
  private final PageOnDemand renderer;
  private final Map<String, OutputFile> assets;

  /** The pages that are shown but stand in no site, by path. */
  private final Map<String, Page> styles = new HashMap<>();

  private final Map<String, Rendering<OutputFile>> rendered = new ConcurrentHashMap<>();
  private @Nullable Map<String, OutputFile> publications;

  /**
   * A site that nobody has looked at yet.
   *
   * @param assets what stands in it as it is, by path
   */
  Snapshot(Site site, PageOnDemand renderer, Map<String, OutputFile> assets) {
    this.site = site;
    this.renderer = renderer;
    this.assets = assets;
    StylePages.of(site).forEach(page -> styles.put(page.permalink().path(), page));
  }

  Site site() {
    return site;
  }

  PageOnDemand renderer() {
    return renderer;
  }

  Optional<Page> page(String path) {
    Page style = styles.get(path);
    return style == null ? site.page(path) : Optional.of(style);
  }

  /** A page as it stands in the site, or what is wrong with its template. */
  Rendering<OutputFile> render(Page page) {
    return rendered.computeIfAbsent(page.permalink().path(), path -> renderer.render(page));
  }

  /** A file that is no page: an asset, or one for machines. */
  Optional<OutputFile> file(String path) {
    OutputFile asset = assets.get(path);
    return Optional.ofNullable(asset == null ? publications().get(path) : asset);
  }

  /** What is wrong with the templates of the pages that were looked at. */
  List<Diagnostic> diagnostics() {
    return rendered.values().stream()
        .flatMap(each -> each.diagnostics().stream())
        .sorted()
        .distinct()
        .toList();
  }

  private synchronized Map<String, OutputFile> publications() {
    Map<String, OutputFile> made = publications;
    if (made == null) {
      made = new HashMap<>();
      for (OutputFile file : Publications.of(site)) {
        made.put(file.path(), file);
      }
      publications = made;
    }
    return made;
  }
}
