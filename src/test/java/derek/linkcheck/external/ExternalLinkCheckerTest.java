package derek.linkcheck.external;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import derek.linkcheck.ExternalLink;
import derek.linkcheck.LinkFinding;
import derek.linkcheck.LinkPlace;
import derek.linkcheck.LinkSeverity;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ExternalLinkCheckerTest {
  private LocalServer server;
  private final Set<String> allowed = new HashSet<>();

  @BeforeEach
  void start() throws IOException {
    server = new LocalServer();
    allowed.add(server.authority());
  }

  @AfterEach
  void stop() throws Exception {
    server.close();
  }

  @Test
  void aPageThatIsThereIsOk() throws Exception {
    assertThat(state(server.status("/a", 200))).isEqualTo(ExternalState.OK);
    assertThat(server.calls("/a")).isEqualTo(1);
  }

  @Test
  void aLastingRedirectNamesTheNewAddress() throws Exception {
    server.status("/c", 200);
    server.status("/b", 308, "Location", "c");
    ExternalResult result = result(server.status("/a", 301, "Location", "/b"));
    assertThat(result.state()).isEqualTo(ExternalState.MOVED);
    assertThat(result.movedTo()).isEqualTo(server.url("/c"));
  }

  @Test
  void aPassingRedirectIsOk() throws Exception {
    server.status("/b", 200);
    assertThat(state(server.status("/a", 302, "Location", "/b"))).isEqualTo(ExternalState.OK);
    assertThat(state(server.status("/c", 307, "Location", "/b"))).isEqualTo(ExternalState.OK);
    assertThat(state(server.status("/d", 303, "Location", "/b"))).isEqualTo(ExternalState.OK);
  }

  @Test
  void onlyTheLastingPartOfAChainIsTheNewAddress() throws Exception {
    server.status("/c", 200);
    server.status("/b", 302, "Location", "/c");
    assertThat(result(server.status("/a", 301, "Location", "/b")).movedTo())
        .isEqualTo(server.url("/b"));
  }

  @Test
  void aRedirectToAMissingPageIsGone() throws Exception {
    server.status("/b", 404);
    assertThat(state(server.status("/a", 301, "Location", "/b"))).isEqualTo(ExternalState.GONE);
  }

  @Test
  void aLoopOfRedirectsFails() throws Exception {
    server.status("/b", 301, "Location", "/a");
    assertThat(state(server.status("/a", 301, "Location", "/b"))).isEqualTo(ExternalState.FAILED);
  }

  @Test
  void anEndlessChainOfRedirectsFails() throws Exception {
    AtomicInteger count = new AtomicInteger();
    String url =
        server.on(
            "/a",
            exchange ->
                LocalServer.answer(exchange, 302, "Location", "/a?" + count.incrementAndGet()));
    assertThat(result(url).detail()).isEqualTo("more than 10 redirects");
    assertThat(count.get()).isLessThan(30);
  }

  @Test
  void missingPagesAreGoneAndNotAskedAgain() throws Exception {
    assertThat(state(server.status("/a", 404))).isEqualTo(ExternalState.GONE);
    assertThat(state(server.status("/b", 410))).isEqualTo(ExternalState.GONE);
    assertThat(server.calls("/a")).as("HEAD and GET").isEqualTo(2);
  }

  @Test
  void wallsAgainstRobotsAreBlocked() throws Exception {
    for (int status : new int[] {401, 403, 429, 999}) {
      assertThat(state(server.status("/" + status, status))).isEqualTo(ExternalState.BLOCKED);
    }
    assertThat(state(server.status("/cf", 503, "cf-mitigated", "challenge")))
        .isEqualTo(ExternalState.BLOCKED);
  }

  @Test
  void aServerThatAsksForSecondsGetsThem() throws Exception {
    long start = System.nanoTime();
    String url = onceThenOk("/a", 429, "1");
    assertThat(state(url)).isEqualTo(ExternalState.OK);
    assertThat(System.nanoTime() - start).isGreaterThan(900_000_000L);
    assertThat(server.calls("/a")).isEqualTo(2);
  }

  @Test
  void aServerThatAsksForADateGetsIt() throws Exception {
    ZonedDateTime later = ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(2);
    String url = onceThenOk("/a", 429, DateTimeFormatter.RFC_1123_DATE_TIME.format(later));
    assertThat(state(url)).isEqualTo(ExternalState.OK);
  }

  @Test
  void nobodyWaitsForAnHour() throws Exception {
    assertThat(state(server.status("/a", 429, "Retry-After", "3600")))
        .isEqualTo(ExternalState.BLOCKED);
    assertThat(server.calls("/a")).isEqualTo(1);
  }

  @Test
  void aFailureIsAskedASecondTime() throws Exception {
    AtomicInteger count = new AtomicInteger();
    String url =
        server.on(
            "/a",
            exchange -> LocalServer.answer(exchange, count.incrementAndGet() <= 2 ? 500 : 200));
    assertThat(state(url)).isEqualTo(ExternalState.OK);
  }

  @Test
  void aServerThatFailsTwiceFails() throws Exception {
    assertThat(state(server.status("/a", 500))).isEqualTo(ExternalState.FAILED);
    assertThat(state(server.status("/b", 503))).isEqualTo(ExternalState.FAILED);
    assertThat(server.calls("/a")).as("HEAD and GET, twice").isEqualTo(4);
  }

  @Test
  void aServerThatRefusesHeadIsAskedWithGet() throws Exception {
    for (int status : new int[] {400, 403, 404, 405, 500, 501}) {
      String url =
          server.on(
              "/" + status,
              exchange ->
                  LocalServer.answer(
                      exchange, exchange.getRequestMethod().equals("HEAD") ? status : 200));
      assertThat(state(url)).as("HEAD: " + status).isEqualTo(ExternalState.OK);
    }
  }

  @Test
  void aStalledHeadTimesOut() throws Exception {
    int port = server.bare(connection -> Thread.sleep(30_000));
    assertThat(state(bareUrl(port))).isEqualTo(ExternalState.TIMEOUT);
  }

  @Test
  void aStalledBodyIsNotWaitedFor() throws Exception {
    int port =
        server.bare(
            connection -> {
              LocalServer.write(connection, "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nx");
              Thread.sleep(30_000);
            });
    assertThat(state(bareUrl(port))).isEqualTo(ExternalState.OK);
  }

  @Test
  void aStalledBodyOfGetIsNotWaitedFor() throws Exception {
    String url =
        server.on(
            "/a",
            exchange -> {
              if (exchange.getRequestMethod().equals("HEAD")) {
                LocalServer.answer(exchange, 405);
                return;
              }
              exchange.sendResponseHeaders(200, 1_000_000);
              exchange.getResponseBody().write(1);
              exchange.getResponseBody().flush();
              sleep(5_000);
            });
    long start = System.nanoTime();
    assertThat(state(url)).isEqualTo(ExternalState.OK);
    assertThat(System.nanoTime() - start).isLessThan(4_000_000_000L);
  }

  @Test
  void anEndlessBodyIsNotRead() throws Exception {
    String url =
        server.on(
            "/a",
            exchange -> {
              if (exchange.getRequestMethod().equals("HEAD")) {
                LocalServer.answer(exchange, 405);
                return;
              }
              exchange.sendResponseHeaders(200, 0);
              OutputStream body = exchange.getResponseBody();
              byte[] block = new byte[65_536];
              for (int i = 0; i < 100_000; i++) {
                body.write(block);
              }
            });
    assertThat(state(url)).isEqualTo(ExternalState.OK);
  }

  @Test
  void aBrokenConnectionFails() throws Exception {
    int port =
        server.bare(
            connection -> {
              connection.setSoLinger(true, 0);
              connection.close();
            });
    assertThat(state(bareUrl(port))).isEqualTo(ExternalState.FAILED);
  }

  @Test
  void aClosedPortFails() throws Exception {
    int port = server.bare(connection -> {});
    server.close();
    assertThat(state(bareUrl(port))).isEqualTo(ExternalState.FAILED);
    server = new LocalServer();
  }

  @Test
  void noiseInsteadOfHttpFails() throws Exception {
    int port =
        server.bare(
            connection -> {
              LocalServer.write(connection, "SSH-2.0-noise\r\n\r\n");
              connection.close();
            });
    assertThat(state(bareUrl(port))).isEqualTo(ExternalState.FAILED);
  }

  @Test
  void aHostWithoutAddressIsDns() throws Exception {
    assertThat(state("https://no-such-host.invalid/")).isEqualTo(ExternalState.DNS);
  }

  @Test
  void aWrongCertificateIsTls(@TempDir Path folder) throws Exception {
    HttpsServer https = https(folder);
    try {
      String authority = "127.0.0.1:" + https.getAddress().getPort();
      allowed.add(authority);
      assertThat(state("https://" + authority + "/")).isEqualTo(ExternalState.TLS);
    } finally {
      https.stop(0);
    }
  }

  @Test
  void redirectsInwardsAreNotFollowed() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    int port = server.bare(connection -> asked.incrementAndGet());
    for (String target :
        List.of(
            "http://127.0.0.1:" + port + "/",
            "http://localhost:" + port + "/",
            "http://[::1]:" + port + "/",
            "http://2130706433:" + port + "/",
            "http://0.0.0.0:" + port + "/",
            "http://10.0.0.1/",
            "http://169.254.169.254/",
            "file:///etc/passwd",
            "ftp://example.org/",
            "javascript:alert(1)")) {
      String path = "/to" + Math.abs(target.hashCode());
      ExternalResult result = result(server.status(path, 302, "Location", target));
      assertThat(result.state()).as(target).isEqualTo(ExternalState.FAILED);
      assertThat(result.detail()).as(target).contains("is not asked");
    }
    assertThat(asked.get()).isZero();
  }

  @Test
  void anAddressInsideIsNotAskedAtAll() throws Exception {
    allowed.clear();
    assertThat(result(server.status("/a", 200)).detail()).contains("is not asked");
    assertThat(server.calls("/a")).isZero();
  }

  @Test
  void tenThousandLinksToOneHostAreAskedOnceEachByFew() throws Exception {
    server.on("/many/", exchange -> LocalServer.answer(exchange, 200));
    List<ExternalLink> links =
        IntStream.range(0, 10_000).mapToObj(i -> link(server.url("/many/" + i))).toList();
    ExternalReport report = ExternalLinkChecker.check(links, options().build());
    assertThat(report.count(ExternalState.OK)).isEqualTo(10_000);
    assertThat(server.calls("/many/77")).isEqualTo(1);
    assertThat(server.mostUnderWay())
        .as("two, and two that the server has answered and not yet left")
        .isLessThanOrEqualTo(4);
  }

  @Test
  void requestsToOneHostKeepTheirDistance() throws Exception {
    server.on("/slow/", exchange -> LocalServer.answer(exchange, 200));
    List<ExternalLink> links =
        IntStream.range(0, 6).mapToObj(i -> link(server.url("/slow/" + i))).toList();
    long start = System.nanoTime();
    ExternalLinkChecker.check(links, options().interval(Duration.ofMillis(100)).build());
    assertThat(System.nanoTime() - start).isGreaterThan(490_000_000L);
  }

  @Test
  void onlyGoneAndFailedAreErrorsAndAnArchivedCopyMakesThemMild() throws Exception {
    String gone = server.status("/gone", 404);
    String kept = server.status("/kept", 404);
    String blocked = server.status("/blocked", 403);
    String failed = server.status("/failed", 500);
    server.status("/ok", 200);
    String moved = server.status("/moved", 301, "Location", "/ok");
    List<ExternalLink> links =
        List.of(link(gone), link(kept), link(blocked), link(failed), link(moved));
    ExternalOptions options =
        options().archivedCopies(Map.of(kept, "https://archive.example/kept")).build();
    List<LinkFinding> findings = ExternalLinkChecker.check(links, options).findings();
    assertThat(findings).hasSize(5);
    assertThat(findings.stream().filter(found -> found.severity() == LinkSeverity.ERROR))
        .extracting(LinkFinding::target)
        .containsExactlyInAnyOrder(gone, failed);
    assertThat(findings.stream().filter(found -> found.target().equals(kept)).findFirst())
        .get()
        .extracting(LinkFinding::message)
        .asString()
        .contains("https://archive.example/kept");
    assertThat(findings.stream().filter(found -> found.target().equals(moved)).findFirst())
        .get()
        .extracting(LinkFinding::suggestion)
        .isEqualTo(server.url("/ok"));
  }

  @Test
  void theCacheKeepsSuccessesOnlySortedAndForItsLifetime(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("sub/cache.json");
    String ok = server.status("/ok", 200);
    String also = server.status("/also", 200);
    String gone = server.status("/gone", 404);
    List<ExternalLink> links = List.of(link(ok), link(gone), link(also));
    Instant now = Instant.parse("2020-01-08T00:00:00Z");

    checkAt(now, file, links);
    assertThat(Files.readString(file))
        .isEqualTo(
            "{\n  \""
                + also
                + "\" : {\n    \"seen\" : \"2020-01-08T00:00:00Z\"\n  },\n  \""
                + ok
                + "\" : {\n    \"seen\" : \"2020-01-08T00:00:00Z\"\n  }\n}\n");

    ExternalReport again = checkAt(now.plusSeconds(3600), file, links);
    assertThat(server.calls("/ok")).isEqualTo(1);
    assertThat(server.calls("/gone")).isEqualTo(4);
    assertThat(again.results().get(0).isCached()).isTrue();

    checkAt(now.plus(Duration.ofDays(2)), file, links);
    assertThat(server.calls("/ok")).isEqualTo(2);
  }

  @Test
  void aBrokenCacheIsEmpty(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("cache.json"), "{\"x\": {\"seen\": \"never\"");
    checkAt(Instant.parse("2020-01-08T00:00:00Z"), file, List.of(link(server.status("/a", 200))));
    assertThat(server.calls("/a")).isEqualTo(1);
  }

  @Test
  void lettersThatJavaRefusesAreAsked() throws Exception {
    server.on("/x/", exchange -> LocalServer.answer(exchange, 200));
    assertThat(state(server.url("/x/[a]|b?c={d}^%ZZ"))).isEqualTo(ExternalState.OK);
  }

  private ExternalReport checkAt(Instant now, Path cache, List<ExternalLink> links)
      throws Exception {
    ExternalOptions options =
        options().clock(Clock.fixed(now, ZoneOffset.UTC)).cache(cache, Duration.ofDays(1)).build();
    return ExternalLinkChecker.check(links, options);
  }

  private String onceThenOk(String path, int status, String retryAfter) {
    AtomicInteger count = new AtomicInteger();
    return server.on(
        path,
        exchange -> {
          if (count.incrementAndGet() == 1) {
            LocalServer.answer(exchange, status, "Retry-After", retryAfter);
          } else {
            LocalServer.answer(exchange, 200);
          }
        });
  }

  private String bareUrl(int port) {
    allowed.add("127.0.0.1:" + port);
    return "http://127.0.0.1:" + port + "/";
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private ExternalState state(String url) throws Exception {
    return result(url).state();
  }

  private ExternalResult result(String url) throws Exception {
    return ExternalLinkChecker.check(List.of(link(url)), options().build()).results().get(0);
  }

  private ExternalOptions.Builder options() {
    return ExternalOptions.builder()
        .interval(Duration.ZERO)
        .timeout(Duration.ofSeconds(2))
        .secondPassAfter(Duration.ofMillis(10))
        .longestWait(Duration.ofSeconds(5))
        .localServers(allowed);
  }

  private static ExternalLink link(String url) {
    LinkPlace place = new LinkPlace("a.html", 1, 1, "a", "href", url, "", null);
    return new ExternalLink(url, place, List.of("a.html"));
  }

  private static HttpsServer https(Path folder) throws Exception {
    Path store = folder.resolve("keys.p12");
    Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
    Process process =
        new ProcessBuilder(
                keytool.toString(),
                "-genkeypair",
                "-keystore",
                store.toString(),
                "-storepass",
                "changeit",
                "-keyalg",
                "EC",
                "-dname",
                "CN=wrong.invalid",
                "-alias",
                "a")
            .redirectErrorStream(true)
            .start();
    process.getInputStream().readAllBytes();
    assertThat(process.waitFor()).isZero();
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, "changeit".toCharArray());
    }
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, "changeit".toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    HttpsServer https =
        HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
    https.setHttpsConfigurator(new HttpsConfigurator(context));
    https.createContext("/", exchange -> LocalServer.answer(exchange, 200));
    https.start();
    return https;
  }
}
