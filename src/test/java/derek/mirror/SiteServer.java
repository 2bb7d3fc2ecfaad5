package derek.mirror;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A plain web server with a site under a path, and a reader who follows every link of it. */
final class SiteServer implements AutoCloseable {
  private final HttpServer server;
  private final Path site;
  private final String path;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Set<URI> seen = new HashSet<>();

  private SiteServer(HttpServer server, Path site, String path) {
    this.server = server;
    this.site = site;
    this.path = path;
  }

  /** Serves a folder under a path that begins and ends with a slash. */
  static SiteServer start(Path site, String path) throws IOException {
    HttpServer http =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    SiteServer server = new SiteServer(http, site, path);
    http.createContext("/", server::answer);
    http.start();
    return server;
  }

  /** Every link that did not answer, from the front page and the page for missing pages on. */
  List<String> brokenLinks() throws IOException {
    URI root = URI.create("http://localhost:" + server.getAddress().getPort() + path);
    Deque<URI> next = new ArrayDeque<>(List.of(root, root.resolve("no/such/page")));
    List<String> broken = new ArrayList<>();
    while (!next.isEmpty()) {
      URI address = next.remove();
      if (!seen.add(address)) {
        continue;
      }
      HttpResponse<String> response = ask(address);
      boolean isExpected = response.statusCode() == 200 || address.getPath().endsWith("such/page");
      if (!isExpected) {
        broken.add(address.toString());
      } else if (response.headers().firstValue("Content-Type").orElse("").equals("text/html")) {
        links(response.body(), address).stream()
            .filter(each -> root.getAuthority().equals(each.getAuthority()))
            .forEach(next::add);
      }
    }
    return broken;
  }

  int answered() {
    return seen.size();
  }

  private static List<URI> links(String page, URI address) {
    List<URI> links = new ArrayList<>();
    for (Element each : Jsoup.parse(page).select("[href], [src]")) {
      String link = each.hasAttr("href") ? each.attr("href") : each.attr("src");
      URI target = address.resolve(link.replaceFirst("#.*", ""));
      links.add(link.startsWith("#") ? address : target);
    }
    return links;
  }

  private HttpResponse<String> ask(URI address) throws IOException {
    try {
      return client.send(
          HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    String asked = exchange.getRequestURI().getPath();
    String name = asked.startsWith(path) ? asked.substring(path.length()) : "outside";
    Path file = site.resolve(name.isEmpty() || name.endsWith("/") ? name + "index.html" : name);
    boolean found = Files.isRegularFile(file);
    byte[] bytes = Files.readAllBytes(found ? file : site.resolve("404.html"));
    boolean isPage = !found || file.toString().endsWith(".html");
    exchange.getResponseHeaders().set("Content-Type", isPage ? "text/html" : "other");
    exchange.sendResponseHeaders(found ? 200 : 404, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
