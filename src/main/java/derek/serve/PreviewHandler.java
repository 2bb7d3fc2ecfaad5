package derek.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import derek.diagnostic.SourcePosition;
import derek.site.Page;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Answers requests: pages of the site with the preview's script, and the preview's own pages. */
final class PreviewHandler implements HttpHandler {
  static final String BASE = "/_derek/";
  private static final Set<String> RESOURCES =
      Set.of("preview.js", "preview.css", "overlay.css", "page.css");

  private final RequestGuard guard;
  private final Preview preview;
  private final EventStream events;
  private final SourceLinks links;
  private final SourcePage sources;
  private final LocalDate today;
  private final Consumer<String> log;

  PreviewHandler(
      RequestGuard guard,
      Preview preview,
      EventStream events,
      SourceLinks links,
      SourcePage sources,
      LocalDate today,
      Consumer<String> log) {
    this.guard = guard;
    this.preview = preview;
    this.events = events;
    this.links = links;
    this.sources = sources;
    this.today = today;
    this.log = log;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      setHeaders(exchange.getResponseHeaders());
      Optional<RequestGuard.Refusal> refusal =
          guard.refusal(exchange.getRequestMethod(), exchange.getRequestHeaders());
      boolean shows = exchange.getRequestMethod().equals("GET");
      if (refusal.isPresent()) {
        exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        send(exchange, Answer.plain(refusal.get().status(), refusal.get().reason()));
      } else if (exchange.getRequestURI().getPath().equals(BASE + "events") && shows) {
        events.serve(exchange, preview::state);
      } else {
        send(exchange, answer(exchange.getRequestURI()));
      }
    } catch (RuntimeException e) {
      log.accept("no answer to " + exchange.getRequestURI() + ": " + e);
    }
  }

  /** Nothing is kept by the browser, and no other site can use what is shown. */
  private static void setHeaders(Headers headers) {
    headers.set("Cache-Control", "no-store");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "DENY");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("Referrer-Policy", "no-referrer");
  }

  private void send(HttpExchange exchange, Answer answer) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", answer.mediaType());
    headers.set("X-Derek-Version", preview.version());
    if (answer.location() != null) {
      headers.set("Location", answer.location());
    }
    boolean head = exchange.getRequestMethod().equals("HEAD");
    if (head) {
      headers.set("Content-Length", "" + answer.body().length);
    }
    boolean empty = head || answer.body().length == 0;
    exchange.sendResponseHeaders(answer.status(), empty ? -1 : answer.body().length);
    if (!empty) {
      exchange.getResponseBody().write(answer.body());
    }
  }

  private Answer answer(URI address) {
    String path = address.getPath();
    if (path == null || !path.startsWith("/")) {
      return Answer.plain(400, "not a path");
    }
    return path.startsWith(BASE)
        ? own(path.substring(BASE.length()), parameters(address))
        : page(path.substring(1));
  }

  // ---- the site

  private Answer page(String path) {
    Optional<Snapshot> current = preview.site().current();
    if (current.isEmpty()) {
      return noSite();
    }
    Snapshot snapshot = current.get();
    String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    Optional<Page> page = snapshot.page(file);
    if (page.isPresent()) {
      return rendered(snapshot, page.get());
    }
    if (snapshot.page(path + "/index.html").isPresent()) {
      return Answer.redirect("/" + path + "/");
    }
    String base = basePath(snapshot);
    if (!base.isEmpty() && path.startsWith(base)) {
      return Answer.redirect("/" + path.substring(base.length()));
    }
    return snapshot
        .file(file)
        .map(asset -> Answer.of(MediaTypes.of(file), asset.bytes()))
        .orElseGet(() -> notFound(snapshot, file));
  }

  /** The path of the site's public address, without its first slash; 404.html links there. */
  private static String basePath(Snapshot snapshot) {
    return URI.create(snapshot.site().settings().baseUrl()).getPath().replaceFirst("^/", "");
  }

  private Answer notFound(Snapshot snapshot, String file) {
    if (file.endsWith(".zip") || file.endsWith(".pdf") || file.equals("manifest.json")) {
      return Answer.plain(404, Words.in(languageOf(file)).of("not-in-preview"));
    }
    return snapshot
        .page("404.html")
        .map(page -> rendered(snapshot, page).withStatus(404))
        .orElseGet(() -> Answer.plain(404, "no such page"));
  }

  private Answer rendered(Snapshot snapshot, Page page) {
    String version = preview.version();
    return preview
        .render(snapshot, page)
        .map(bytes -> Answer.of(MediaTypes.HTML, withScript(bytes, version, isDraft(page))))
        .orElseGet(this::noSite);
  }

  private static boolean isDraft(Page page) {
    return page.record() != null && Preview.isDraft(page.record());
  }

  private Answer noSite() {
    String language = "en";
    Words words = Words.in(language);
    String note = "<p>" + Html.escaped(words.of("no-site-note")) + "</p>";
    String html = Html.page(language, words.of("no-site"), script(preview.version(), false), note);
    return Answer.of(MediaTypes.HTML, html).withStatus(503);
  }

  /** The page as a build would make it, with the preview's script at the end of its head. */
  private static byte[] withScript(byte[] page, String version, boolean draft) {
    String html = new String(page, StandardCharsets.UTF_8);
    int end = html.indexOf("</head>");
    String script = script(version, draft);
    String whole = end < 0 ? html + script : html.substring(0, end) + script + html.substring(end);
    return whole.getBytes(StandardCharsets.UTF_8);
  }

  private static String script(String version, boolean draft) {
    return "<link rel=\"stylesheet\" href=\"/_derek/preview.css\">"
        + "<script src=\"/_derek/preview.js\" defer data-version=\""
        + version
        + "\" data-draft=\""
        + (draft ? "draft" : "")
        + "\"></script>\n";
  }

  // ---- the preview's own

  private Answer own(String name, Map<String, String> parameters) {
    String language = parameters.getOrDefault("language", "en");
    if (RESOURCES.contains(name)) {
      return Answer.of(MediaTypes.of(name), Words.resource(name));
    }
    return switch (name) {
      case "words.json" -> Answer.of(MediaTypes.JSON, Words.json(language));
      case "status" -> status(language);
      case "source" -> source(parameters, language);
      default -> Answer.plain(404, "no such page of the preview");
    };
  }

  private Answer status(String language) {
    String html =
        new StatusPage(language, links)
            .of(
                preview.site().archive().orElse(null),
                preview.site().current().map(Snapshot::site).orElse(null),
                preview.problems(),
                today,
                script(preview.version(), false));
    return Answer.of(MediaTypes.HTML, html);
  }

  private Answer source(Map<String, String> parameters, String language) {
    SourcePosition place =
        new SourcePosition(
            parameters.getOrDefault("file", ""),
            number(parameters.get("line")),
            number(parameters.get("column")));
    return sources
        .of(place, language)
        .map(html -> Answer.of(MediaTypes.HTML, html))
        .orElseGet(() -> Answer.plain(404, Words.in(language).of("no-file")));
  }

  private static int number(@org.jspecify.annotations.Nullable String text) {
    return text != null && text.matches("[0-9]{1,7}") ? Integer.parseInt(text) : 0;
  }

  private static Map<String, String> parameters(URI address) {
    Map<String, String> parameters = new HashMap<>();
    String query = address.getRawQuery();
    for (String part : query == null ? new String[0] : query.split("&", -1)) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        String value = part.substring(equals + 1);
        parameters.put(part.substring(0, equals), URLDecoder.decode(value, StandardCharsets.UTF_8));
      }
    }
    return parameters;
  }

  private static String languageOf(String path) {
    return path.startsWith("kk/") || path.startsWith("site-kk") ? "kk" : "en";
  }
}
