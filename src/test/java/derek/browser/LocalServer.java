package derek.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Serves a folder on this machine alone, as a web host would: an address that ends with / is its
 * index.
 */
final class LocalServer implements AutoCloseable {
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "json", "application/json",
          "woff2", "font/woff2");

  private final Path folder;
  private final HttpServer server;

  LocalServer(Path folder) throws IOException {
    this.folder = folder.toAbsolutePath().normalize();
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  /** Without a slash at its end. */
  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath().substring(1);
      Path file = folder.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
      boolean found = file.normalize().startsWith(folder) && Files.isRegularFile(file);
      byte[] bytes = Files.readAllBytes(found ? file : folder.resolve("404.html"));
      exchange.getResponseHeaders().set("Content-Type", typeOf(found ? path : "404.html"));
      exchange.sendResponseHeaders(found ? 200 : 404, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private static String typeOf(String path) {
    String ending = path.substring(path.lastIndexOf('.') + 1);
    String fallback =
        path.endsWith("/") || path.isEmpty()
            ? "text/html; charset=utf-8"
            : "application/octet-stream";
    return TYPES.getOrDefault(ending, fallback);
  }
}
