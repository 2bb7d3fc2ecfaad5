package derek.serve;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Notices what changes in some folders and all folders within them, and tells it in bursts: a save
 * is often several changes (an empty file, then its text; a new file that takes the old one's
 * name), and only its end is worth telling.
 */
final class ProjectWatcher implements AutoCloseable {
  private static final long QUIET_MILLIS = 4;

  /** A file that is gone or empty is mostly being saved. */
  private static final long SAVING_MILLIS = 60;

  private static final long LONGEST_BURST_MILLIS = 300;

  private final DirectoryWatcher watcher;
  private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
  private final Consumer<Changes> listener;
  private final Consumer<String> problems;
  private final ExecutorService threads = Executors.newCachedThreadPool(ProjectWatcher::thread);

  /**
   * What changed.
   *
   * @param paths absolute
   * @param everything whether more may have changed than the paths say
   */
  record Changes(Set<Path> paths, boolean everything) {
    Changes {
      paths = Set.copyOf(paths);
    }
  }

  private record Event(Path path, boolean overflow) {}

  private ProjectWatcher(List<Path> folders, Consumer<Changes> listener, Consumer<String> problems)
      throws IOException {
    this.listener = listener;
    this.problems = problems;
    this.watcher =
        DirectoryWatcher.builder().paths(folders).fileHashing(false).listener(this::take).build();
  }

  /**
   * Watches until it is closed; what changes from the return of this method on is told.
   *
   * @param folders absolute
   * @param listener called in one thread, one burst after another
   * @param problems told where the machine cannot watch
   */
  static ProjectWatcher start(
      List<Path> folders, Consumer<Changes> listener, Consumer<String> problems)
      throws IOException {
    ProjectWatcher watcher = new ProjectWatcher(folders, listener, problems);
    watcher.begin();
    return watcher;
  }

  @Override
  public void close() throws IOException {
    watcher.close();
    threads.shutdownNow();
  }

  private void begin() {
    CompletableFuture<Void> watching = watcher.watchAsync(threads);
    threads.execute(() -> awaitEnd(watching));
    threads.execute(this::collect);
  }

  private void awaitEnd(CompletableFuture<Void> watching) {
    try {
      watching.join();
    } catch (CompletionException | CancellationException e) {
      if (!threads.isShutdown()) {
        problems.accept("the files cannot be watched any more: " + e.getMessage());
      }
    }
  }

  private void take(DirectoryChangeEvent event) {
    boolean overflow = event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW;
    Path path = event.path() == null ? event.rootPath() : event.path();
    if (overflow || !isHidden(path)) {
      events.add(new Event(path, overflow));
    }
  }

  /** Text editors keep files of their own beside those that they save. */
  private static boolean isHidden(Path path) {
    String name = String.valueOf(path.getFileName());
    return name.startsWith(".") || name.endsWith("~") || name.endsWith(".tmp");
  }

  private void collect() {
    try {
      while (true) {
        listener.accept(burst());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Changes burst() throws InterruptedException {
    Set<Path> paths = new HashSet<>();
    boolean overflow = false;
    Event event = events.take();
    long latest = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_BURST_MILLIS);
    while (event != null) {
      overflow |= event.overflow();
      paths.add(event.path());
      long patience = isBeingSaved(paths) ? SAVING_MILLIS : QUIET_MILLIS;
      event = System.nanoTime() > latest ? null : events.poll(patience, TimeUnit.MILLISECONDS);
    }
    return new Changes(paths, overflow);
  }

  private static boolean isBeingSaved(Set<Path> paths) {
    for (Path path : paths) {
      try {
        boolean named = String.valueOf(path.getFileName()).contains(".");
        if (named && !Files.isDirectory(path) && Files.size(path) == 0) {
          return true;
        }
      } catch (IOException e) {
        return true;
      }
    }
    return false;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "derek-preview-watcher");
    thread.setDaemon(true);
    return thread;
  }
}
