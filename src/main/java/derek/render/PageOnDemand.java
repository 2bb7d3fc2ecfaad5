package derek.render;

import derek.diagnostic.Diagnostic;
import derek.model.Language;
import derek.output.OutputFile;
import derek.site.Page;
import derek.site.Site;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Renders single pages of a site, whenever they are asked for; the same bytes as {@link
 * SiteRenderer} makes. Templates are read when a page first needs them, and kept. For many threads.
 */
public final class PageOnDemand {
  private final Path folder;
  private final String folderName;
  private final Site site;
  private final AssetVersions assets;
  private final Templates templates;
  private final KnownLinks links = new KnownLinks();

  /**
   * A renderer that has read nothing yet.
   *
   * @param folderName what diagnostics call the folder of the templates
   */
  public PageOnDemand(Path folder, String folderName, Site site, AssetVersions assets) {
    this(folder, folderName, site, assets, new Templates(folder, folderName, site, assets));
  }

  private PageOnDemand(
      Path folder, String folderName, Site site, AssetVersions assets, Templates templates) {
    this.folder = folder;
    this.folderName = folderName;
    this.site = site;
    this.assets = assets;
    this.templates = templates;
  }

  /** The same templates for what became of the site. */
  public PageOnDemand with(Site changed) {
    if (!hasTheSameWords(changed)) {
      return new PageOnDemand(folder, folderName, changed, assets);
    }
    Templates known = templates.with(changed.foreignNames());
    return new PageOnDemand(folder, folderName, changed, assets, known);
  }

  /** One page of the site; where a template is wrong, that in its place. */
  public Rendering<OutputFile> render(Page page) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    Optional<OutputFile> file =
        new PageRenderer(site, templates, links, diagnostics::add).render(page);
    return new Rendering<>(file.stream().toList(), diagnostics);
  }

  /** Whether templates that know this site's languages and messages know the other's. */
  private boolean hasTheSameWords(Site other) {
    List<Language> languages = site.settings().languageList();
    return languages.equals(other.settings().languageList())
        && languages.stream().allMatch(each -> site.localization(each) == other.localization(each));
  }
}
