package derek.serve;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;

/**
 * The JDK's HTTP server on the loopback addresses 127.0.0.1 and, where there is one, ::1; no other
 * machine can reach it.
 */
final class LoopbackServer implements AutoCloseable {
  private static final int PORTS_TO_TRY = 20;
  private static final byte[] IPV4 = {127, 0, 0, 1};
  private static final byte[] IPV6 = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};

  /** Without it, the second packet of an answer waits 40 ms for the first one's receipt. */
  private static final String NO_DELAY = "sun.net.httpserver.nodelay";

  private final List<HttpServer> servers;
  private final ExecutorService threads = Executors.newCachedThreadPool(LoopbackServer::thread);

  private LoopbackServer(List<HttpServer> servers) {
    this.servers = servers;
  }

  /**
   * Takes the port, or the next one that is free.
   *
   * @param handler makes the handler of everything for the port that was taken
   * @throws IOException where none of {@value #PORTS_TO_TRY} ports is free
   */
  static LoopbackServer start(int port, IntFunction<HttpHandler> handler) throws IOException {
    System.setProperty(NO_DELAY, "true");
    for (int candidate = port; ; candidate++) {
      try {
        LoopbackServer server = new LoopbackServer(bind(candidate));
        server.start(handler.apply(server.port()));
        return server;
      } catch (BindException e) {
        if (port == 0 || candidate == port + PORTS_TO_TRY || candidate == 0xFFFF) {
          throw new IOException("no port from " + port + " to " + candidate + " is free", e);
        }
      }
    }
  }

  int port() {
    return servers.get(0).getAddress().getPort();
  }

  @Override
  public void close() {
    servers.forEach(server -> server.stop(0));
    threads.shutdownNow();
  }

  private void start(HttpHandler handler) {
    for (HttpServer server : servers) {
      server.createContext("/", handler);
      server.setExecutor(threads);
      server.start();
    }
  }

  private static List<HttpServer> bind(int port) throws IOException {
    List<HttpServer> servers = new ArrayList<>();
    servers.add(HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(IPV4), port), 0));
    int taken = servers.get(0).getAddress().getPort();
    try {
      servers.add(
          HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(IPV6), taken), 0));
    } catch (IOException e) {
      // This machine has no IPv6, or another program has the port there: 127.0.0.1 is enough.
    }
    return servers;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "derek-preview-http");
    thread.setDaemon(true);
    return thread;
  }
}
