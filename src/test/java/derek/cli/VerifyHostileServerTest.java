package derek.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * {@code derek verify URL} where the server would rather not be verified: it ends, and says why.
 */
@Timeout(60)
class VerifyHostileServerTest {
  private static final String DIGEST = "0".repeat(64);
  private static final String MANIFEST =
      "{\"files\": {\"a.html\": \"" + DIGEST + "\", \"b.html\": \"" + DIGEST + "\"}}";

  private final StringWriter said = new StringWriter();
  private final ExecutorService executor = Executors.newCachedThreadPool();
  private final CountDownLatch end = new CountDownLatch(1);
  private HttpServer server;
  private String address;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(executor);
    server.start();
    address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    server.createContext("/manifest.json", exchange -> answer(exchange, MANIFEST));
  }

  @AfterEach
  void stop() {
    end.countDown();
    server.stop(0);
    executor.shutdownNow();
  }

  @Test
  void aServerThatRedirectsForEver() {
    server.createContext("/a.html", exchange -> redirect(exchange, "/b.html"));
    server.createContext("/b.html", exchange -> redirect(exchange, "/a.html"));
    assertThat(verify()).isEqualTo(2);
    assertThat(said.toString()).contains(".html answers 302");
  }

  @Test
  void aServerThatNeverAnswers() {
    server.createContext("/a.html", this::sleep);
    server.createContext("/b.html", this::sleep);
    assertThat(verify("--timeout", "1")).isEqualTo(2);
    assertThat(said.toString()).contains("does not answer");
  }

  /** A byte now and then would keep a reader for years, and each of them is an answer. */
  @Test
  void aServerThatDrips() {
    server.createContext("/a.html", this::drip);
    server.createContext("/b.html", exchange -> answer(exchange, "b"));
    assertThat(verify("--timeout", "1")).isEqualTo(2);
    assertThat(said.toString()).contains("a.html").contains("too slow");
  }

  @Test
  void aServerThatSendsWithoutEnd() {
    server.createContext("/a.html", this::flood);
    server.createContext("/b.html", exchange -> answer(exchange, "b"));
    assertThat(verify("--timeout", "2")).isEqualTo(2);
    assertThat(said.toString()).contains("a.html");
  }

  @Test
  void aManifestWithoutEnd() {
    server.removeContext("/manifest.json");
    server.createContext("/manifest.json", this::flood);
    assertThat(verify("--timeout", "2")).isEqualTo(2);
  }

  @Test
  void aServerThatBreaksOff() {
    server.createContext(
        "/a.html",
        exchange -> {
          exchange.sendResponseHeaders(200, 1000);
          exchange.getResponseBody().write("half".getBytes(UTF_8));
          exchange.getResponseBody().flush();
          exchange.close();
        });
    server.createContext("/b.html", exchange -> answer(exchange, "b"));
    assertThat(verify()).isNotZero();
  }

  /** A manifest may name files as it likes; nothing but its own folder is asked for. */
  @Test
  void aManifestThatNamesWhatIsElsewhere() {
    server.removeContext("/manifest.json");
    String[] asked = new String[1];
    server.createContext(
        "/site/manifest.json",
        exchange ->
            answer(
                exchange,
                "{\"files\": {\"../secret\": \""
                    + DIGEST
                    + "\", \"http://evil.example/\": \""
                    + DIGEST
                    + "\", \"\\u001b[31mred\": \""
                    + DIGEST
                    + "\"}}"));
    server.createContext(
        "/secret",
        exchange -> {
          asked[0] = exchange.getRequestURI().toString();
          answer(exchange, "secret");
        });
    address += "site/";
    assertThat(verify()).isNotZero();
    assertThat(asked[0]).isNull();
    assertThat(said.toString()).doesNotContain("\u001b");
  }

  private int verify(String... more) {
    String[] arguments = new String[2 + more.length];
    arguments[0] = "verify";
    arguments[1] = address;
    System.arraycopy(more, 0, arguments, 2, more.length);
    PrintWriter writer = new PrintWriter(said, true);
    return Main.run(arguments, writer, writer);
  }

  private static void answer(HttpExchange exchange, String text) throws IOException {
    byte[] bytes = text.getBytes(UTF_8);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static void redirect(HttpExchange exchange, String to) throws IOException {
    exchange.getResponseHeaders().set("Location", to);
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  private void sleep(HttpExchange exchange) throws IOException {
    try {
      end.await();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private void drip(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    OutputStream body = exchange.getResponseBody();
    try {
      while (!end.await(100, java.util.concurrent.TimeUnit.MILLISECONDS)) {
        body.write('.');
        body.flush();
      }
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private void flood(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    OutputStream body = exchange.getResponseBody();
    byte[] nothing = new byte[1 << 16];
    while (end.getCount() > 0) {
      body.write(nothing);
    }
  }
}
