package derek.serve;

import derek.build.BuildOptions;
import derek.build.ProjectLayout;
import derek.content.LiveContent;
import derek.diagnostic.Diagnostic;
import derek.model.Archive;
import derek.output.OutputFile;
import derek.render.AssetVersions;
import derek.render.Assets;
import derek.render.PageOnDemand;
import derek.site.Extent;
import derek.site.Paper;
import derek.site.Pictures;
import derek.site.Site;
import derek.site.SitePlanner;
import derek.typeface.WebFonts;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The site in memory, kept equal to what a build of the project's files would make, with the drafts
 * and without PDFs. Where something cannot be read any more, what was read last stands in for it.
 *
 * <p>One thread calls {@link #refresh}; {@link #current} is for all.
 */
final class LiveSite {
  private static final String TEMPLATES = "templates";

  private final ProjectLayout layout;
  private final BuildOptions options;
  private final LiveContent content;
  private volatile List<Diagnostic> diagnostics = List.of();
  private Map<String, OutputFile> assets = Map.of();
  private AssetVersions versions = AssetVersions.NONE;
  private volatile @Nullable Archive archive;
  private volatile @Nullable Snapshot current;

  /** The records of the current site. */
  private @Nullable Archive planned;

  LiveSite(ProjectLayout layout, BuildOptions options) {
    this.layout = layout;
    this.options = options.withPaper(Paper.PAGES).withPictures(Pictures.NONE);
    this.content = new LiveContent(layout.content(), ProjectLayout.CONTENT, layout.schemas());
    readAssets();
    takeContent();
    plan(true);
  }

  /** The site as it is; empty where it never could be read. */
  Optional<Snapshot> current() {
    return Optional.ofNullable(current);
  }

  /** The records as they are, drafts among them. */
  Optional<Archive> archive() {
    return Optional.ofNullable(archive);
  }

  /** What was wrong with the content at the last refresh. */
  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** Reads what changed; the same changes may be told more than once. */
  void refresh(ProjectWatcher.Changes changes) {
    if (concerns(changes, layout.assets())) {
      readAssets();
    }
    if (concerns(changes, layout.content())) {
      readContent(changes);
    }
    plan(concerns(changes, layout.templates()) || concerns(changes, layout.assets()));
  }

  private void readContent(ProjectWatcher.Changes changes) {
    if (changes.everything()) {
      content.readEverything();
    } else {
      content.read(changes.paths());
    }
    takeContent();
  }

  private void takeContent() {
    diagnostics = content.diagnostics();
    content.archive().map(this::atItsAddress).ifPresent(found -> archive = found);
  }

  private static boolean concerns(ProjectWatcher.Changes changes, Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    return changes.everything()
        || changes.paths().stream().anyMatch(path -> path.startsWith(absolute));
  }

  private void readAssets() {
    Map<String, OutputFile> read = new HashMap<>();
    try {
      List<OutputFile> written = new ArrayList<>(Assets.read(layout.assets()));
      written.addAll(WebFonts.namedIn(written, layout.cache().resolve("fonts")));
      versions = AssetVersions.of(written);
      versions.files().forEach(asset -> read.put(asset.path(), asset));
      assets = read;
    } catch (UncheckedIOException e) {
      // A file vanished while its folder was read: its own change is told next.
    }
  }

  private Archive atItsAddress(Archive read) {
    String address = options.baseUrl();
    return address == null ? read : read.withSettings(read.settings().withBaseUrl(address));
  }

  private void plan(boolean newTheme) {
    Archive read = archive;
    if (read == null) {
      return;
    }
    try {
      Snapshot last = current;
      Archive before = planned;
      Site site =
          last == null || before == null
              ? SitePlanner.plan(read, options.paper(), options.pictures(), Extent.WHOLE)
              : SitePlanner.replan(last.site(), before, read);
      PageOnDemand renderer =
          last == null || newTheme
              ? new PageOnDemand(layout.templates(), TEMPLATES, site, versions)
              : last.renderer().with(site);
      current = new Snapshot(site, renderer, assets);
      planned = read;
    } catch (IllegalArgumentException e) {
      // A text or a message is missing, which the diagnostics tell: the last site stands.
    }
  }
}
