package derek.linkcheck.external;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on this machine that plays every state that an outside page can be in. */
final class LocalServer implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, AtomicInteger> calls = new ConcurrentHashMap<>();
  private final AtomicInteger underWay = new AtomicInteger();
  private final AtomicInteger mostUnderWay = new AtomicInteger();
  private final List<ServerSocket> others = new CopyOnWriteArrayList<>();

  LocalServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 512);
    server.setExecutor(threads);
    server.start();
  }

  String authority() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  String url(String path) {
    return "http://" + authority() + path;
  }

  int calls(String path) {
    return calls.getOrDefault(path, new AtomicInteger()).get();
  }

  int mostUnderWay() {
    return mostUnderWay.get();
  }

  /** Answers with a status and headers, given as name, value, name, value. */
  String status(String path, int status, String... headers) {
    return on(path, exchange -> answer(exchange, status, headers));
  }

  String on(String path, HttpHandler handler) {
    server.createContext(
        path,
        exchange -> {
          calls
              .computeIfAbsent(exchange.getRequestURI().getPath(), key -> new AtomicInteger())
              .incrementAndGet();
          mostUnderWay.accumulateAndGet(underWay.incrementAndGet(), Math::max);
          try {
            handler.handle(exchange);
          } finally {
            underWay.decrementAndGet();
            exchange.close();
          }
        });
    return url(path);
  }

  static void answer(HttpExchange exchange, int status, String... headers) throws IOException {
    for (int i = 0; i < headers.length; i += 2) {
      exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
    }
    exchange.sendResponseHeaders(status, -1);
  }

  /** A server that reads a request and then does as the handler says with the bare connection. */
  int bare(BareHandler handler) throws IOException {
    ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    others.add(socket);
    threads.submit(
        () -> {
          while (!socket.isClosed()) {
            Socket connection = socket.accept();
            threads.submit(
                () -> {
                  connection.getInputStream().read(new byte[4096]);
                  handler.handle(connection);
                  return null;
                });
          }
          return null;
        });
    return socket.getLocalPort();
  }

  static void write(Socket connection, String text) throws IOException {
    OutputStream out = connection.getOutputStream();
    out.write(text.getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  @Override
  public void close() throws IOException {
    server.stop(0);
    for (ServerSocket other : others) {
      other.close();
    }
    threads.shutdownNow();
  }

  interface BareHandler {
    void handle(Socket connection) throws Exception;
  }
}
