package derek.serve;

import com.sun.net.httpserver.HttpHandler;
import derek.build.BuildOptions;
import derek.build.ProjectLayout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * The preview of a project: watches its files and shows the site that they make, to this machine
 * alone, until it is closed.
 */
public final class PreviewServer implements AutoCloseable {
  private final Path content;
  private final EventStream events = new EventStream();
  private final Preview preview;
  private final LoopbackServer server;
  private final ProjectWatcher watcher;

  private PreviewServer(
      ProjectLayout layout, BuildOptions options, PreviewOptions chosen, Consumer<String> log)
      throws IOException {
    content = layout.content();
    SourceLinks links = new SourceLinks(layout.root(), chosen.editor());
    SourcePage sources = new SourcePage(layout, links);
    CompletableFuture<Preview> ready = new CompletableFuture<>(); // what changes meanwhile waits
    watcher = ProjectWatcher.start(folders(layout), changes -> ready.join().follow(changes), log);
    preview = new Preview(layout, options, events, new StateJson(links), log);
    ready.complete(preview);
    server =
        LoopbackServer.start(
            chosen.port(), port -> handler(new RequestGuard(port), links, sources, chosen, log));
  }

  /**
   * Starts the preview; when this returns, it answers.
   *
   * @param log told what goes wrong with the machine, in a line
   * @throws IOException where no port is free, or the files cannot be watched
   */
  public static PreviewServer start(
      ProjectLayout layout, BuildOptions options, PreviewOptions chosen, Consumer<String> log)
      throws IOException {
    return new PreviewServer(layout, options, chosen, log);
  }

  /** The address of the front page. */
  public String address() {
    return "http://127.0.0.1:" + server.port() + "/";
  }

  /** The address of the page whose record was edited last; of the front page where none was. */
  public String addressOfLastEdited() {
    return preview
        .site()
        .current()
        .flatMap(shown -> LastEdited.page(content, shown.site()))
        .map(page -> address() + page.permalink().path())
        .orElseGet(this::address);
  }

  @Override
  public void close() throws IOException {
    watcher.close();
    preview.close();
    server.close();
  }

  private HttpHandler handler(
      RequestGuard guard,
      SourceLinks links,
      SourcePage sources,
      PreviewOptions chosen,
      Consumer<String> log) {
    return new PreviewHandler(guard, preview, events, links, sources, chosen.today(), log);
  }

  private static List<Path> folders(ProjectLayout layout) {
    List<Path> folders = new ArrayList<>();
    for (Path folder : List.of(layout.content(), layout.templates(), layout.assets())) {
      if (Files.isDirectory(folder)) {
        folders.add(folder.toAbsolutePath().normalize());
      }
    }
    return folders;
  }
}
