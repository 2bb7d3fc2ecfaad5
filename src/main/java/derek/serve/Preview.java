package derek.serve;

import derek.build.BuildOptions;
import derek.build.BuildReport;
import derek.build.ProjectLayout;
import derek.build.SiteBuilder;
import derek.check.FollowUps;
import derek.diagnostic.Diagnostic;
import derek.model.ContentRecord;
import derek.output.OutputFile;
import derek.render.Rendering;
import derek.site.Page;
import derek.site.Paper;
import derek.site.Pictures;
import derek.site.Site;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Follows the editors' files: after each change the page first, then the proof of the whole site,
 * and each is told to the open pages when it is there.
 */
final class Preview implements AutoCloseable {
  private static final long PAUSE_MILLIS = 500;
  private static final long END_SECONDS = 10;

  private final ProjectLayout layout;

  /** Where the proof leaves what the next one need not do again. */
  private final ProjectLayout proven;

  private final BuildOptions options;
  private final LiveSite site;
  private final EventStream events;
  private final StateJson json;
  private final Consumer<String> log;
  private final Problems problems = new Problems();
  private final AtomicLong version = new AtomicLong();
  private final long start = System.nanoTime();
  private final ScheduledExecutorService prover =
      Executors.newSingleThreadScheduledExecutor(Preview::thread);
  private Future<?> proof = CompletableFuture.completedFuture(null);

  /** The last sound rendering of each page that was looked at, by path. */
  private final Map<String, byte[]> sound = new ConcurrentHashMap<>();

  Preview(
      ProjectLayout layout,
      BuildOptions options,
      EventStream events,
      StateJson json,
      Consumer<String> log) {
    this.layout = layout;
    this.proven = layout.apart(layout.cache().resolve("preview"));
    this.options = options.withPaper(Paper.PAGES).withPictures(Pictures.NONE);
    this.events = events;
    this.json = json;
    this.log = log;
    this.site = new LiveSite(layout, options);
    problems.read(site.diagnostics(), Set.of());
    prove(version.get());
  }

  LiveSite site() {
    return site;
  }

  /** Changes whenever a page may have changed; no two servers have the same. */
  String version() {
    return Long.toString(start, Character.MAX_RADIX) + "-" + version.get();
  }

  Problems.Known problems() {
    return problems.known();
  }

  /** The state of the preview, for a page. */
  String state() {
    return EventStream.event("state", json.state(version(), problems.known(), drafts()));
  }

  /**
   * A page's bytes; where a template is wrong, those of its last sound rendering, and empty where
   * there was none.
   */
  Optional<byte[]> render(Snapshot snapshot, Page page) {
    String path = page.permalink().path();
    Rendering<OutputFile> rendering = snapshot.render(page);
    if (rendering.files().isEmpty()) {
      if (problems.rendered(rendering.diagnostics())) {
        events.send(state());
      }
      return Optional.ofNullable(sound.get(path));
    }
    byte[] bytes = rendering.files().get(0).bytes();
    sound.put(path, bytes);
    return Optional.of(bytes);
  }

  /** Takes up what changed; called in one thread. */
  void follow(ProjectWatcher.Changes changes) {
    try {
      site.refresh(changes);
      problems.read(site.diagnostics(), names(changes.paths()));
      long now = version.incrementAndGet();
      tell(changes);
      prove(now);
    } catch (RuntimeException e) {
      if (!prover.isShutdown()) {
        log.accept("the change could not be shown: " + e);
      }
    }
  }

  private void tell(ProjectWatcher.Changes changes) {
    Set<String> assets = namesIn(changes, layout.assets());
    boolean onlyAssets = assets.size() == changes.paths().size() && !changes.everything();
    if (onlyAssets && assets.stream().allMatch(path -> path.endsWith(".css"))) {
      events.send(EventStream.event("styles", json.styles(version(), assets)));
    } else if (onlyAssets) {
      events.send(EventStream.event("reload", "{}"));
    } else {
      events.send(state());
    }
  }

  private Set<String> namesIn(ProjectWatcher.Changes changes, Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    return names(
        changes.paths().stream()
            .filter(path -> path.startsWith(absolute))
            .collect(Collectors.toSet()));
  }

  /** Paths as diagnostics name them. */
  private Set<String> names(Set<Path> paths) {
    Path root = layout.root().toAbsolutePath().normalize();
    return paths.stream()
        .map(path -> root.relativize(path).toString().replace('\\', '/'))
        .collect(Collectors.toSet());
  }

  /** Proves the whole site as a build does when the editor has paused: the pages come first. */
  private void prove(long state) {
    proof.cancel(true);
    proof =
        prover.schedule(
            () -> attempt(state, () -> proveWhole(state)), PAUSE_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** Tells what the editorial rules say as soon as the proof knows it, and all at its end. */
  private void proveWhole(long state) {
    List<Diagnostic> ofDrafts =
        site.archive()
            .map(archive -> FollowUps.without(DraftReview.of(archive), site.diagnostics()))
            .orElse(List.of());
    BuildReport report =
        new SiteBuilder(proven, options)
            .prove(found -> tell(state, with(ofDrafts, found), problems::reviewed));
    tell(state, with(ofDrafts, report.diagnostics()), problems::proven);
  }

  private static List<Diagnostic> with(List<Diagnostic> some, List<Diagnostic> others) {
    List<Diagnostic> all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }

  private void tell(long state, List<Diagnostic> found, Consumer<List<Diagnostic>> problem) {
    if (state == version.get()) {
      problem.accept(found);
      events.send(state());
    }
  }

  /** Does work that a newer state of the files makes void. */
  private void attempt(long state, Runnable work) {
    if (state != version.get()) {
      return;
    }
    try {
      work.run();
    } catch (RuntimeException e) {
      if (state == version.get() && !prover.isShutdown()) {
        log.accept("the site could not be checked: " + e);
      }
    }
  }

  /** The paths of the pages of drafts. */
  private Collection<String> drafts() {
    List<String> paths = new ArrayList<>();
    site.current()
        .map(Snapshot::site)
        .ifPresent(
            planned ->
                site.archive()
                    .ifPresent(
                        archive ->
                            archive.drafts().forEach(record -> addPages(record, planned, paths))));
    return paths;
  }

  static boolean isDraft(ContentRecord record) {
    return record.head().visibility().draft();
  }

  private static void addPages(ContentRecord record, Site site, List<String> paths) {
    site.settings()
        .languageList()
        .forEach(
            language ->
                site.page(record.id(), language)
                    .ifPresent(page -> paths.add(page.permalink().path())));
    site.sheets(record.id()).forEach(page -> paths.add(page.permalink().path()));
  }

  /** Ends; what is being proven is given up, and writes nothing any more. */
  @Override
  public void close() {
    prover.shutdownNow();
    awaitEnd();
    events.close();
  }

  private void awaitEnd() {
    try {
      if (!prover.awaitTermination(END_SECONDS, TimeUnit.SECONDS)) {
        log.accept("the check of the site does not end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "derek-preview-proof");
    thread.setDaemon(true);
    return thread;
  }
}
