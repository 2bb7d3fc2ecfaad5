package derek.serve;

import static org.assertj.core.api.Assertions.assertThat;

import derek.build.BuildOptions;
import derek.build.ProjectLayout;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Asks the preview's server over HTTP. */
class PreviewServerTest {
  @TempDir Path folder;

  private final List<String> log = Collections.synchronizedList(new ArrayList<>());
  private SampleProject project;
  private PreviewServer server;
  private Visitor visitor;

  @BeforeEach
  void start() throws IOException {
    project = SampleProject.in(folder);
    server = start(0);
    visitor = new Visitor(server);
  }

  @AfterEach
  void stop() throws IOException {
    visitor.close();
    server.close();
    assertThat(log).isEmpty();
  }

  private PreviewServer start(int port) throws IOException {
    PreviewOptions options =
        new PreviewOptions(port, "editor://{file}:{line}:{column}", LocalDate.of(2020, 1, 8));
    return PreviewServer.start(ProjectLayout.of(folder), BuildOptions.DEFAULT, options, log::add);
  }

  @ParameterizedTest
  @CsvSource({
    "'', text/html; charset=utf-8",
    "kk/, text/html; charset=utf-8",
    "en/people/aigul-sample.html, text/html; charset=utf-8",
    "assets/site.css, text/css; charset=utf-8",
    "assets/site.js, text/javascript; charset=utf-8",
    "assets/icon.svg, image/svg+xml",
    "en/feed.xml, application/atom+xml; charset=utf-8",
    "sitemap.xml, application/xml; charset=utf-8",
    "data/records.csv, text/csv; charset=utf-8",
    "robots.txt, text/plain; charset=utf-8",
    "_derek/words.json?language=kk, application/json; charset=utf-8"
  })
  void givesEachFileItsType(String path, String type) throws IOException, InterruptedException {
    HttpResponse<String> response = visitor.get("/" + path);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).hasValue(type);
    assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
  }

  @Test
  void showsAPageThatDoesNotExistAsTheSiteDoes() throws IOException, InterruptedException {
    HttpResponse<String> response = visitor.get("/en/people/nobody.html");

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.body()).contains("preview.js", "404");
    assertThat(visitor.get("/site.zip").body()).contains("./derek build");
  }

  @Test
  void leadsFoldersToTheirIndex() throws IOException, InterruptedException {
    HttpResponse<String> response = visitor.get("/en");

    assertThat(response.statusCode()).isEqualTo(302);
    assertThat(response.headers().firstValue("Location")).hasValue("/en/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../content/site.json",
        "/assets/../content/site.json",
        "/assets/..%2fcontent/site.json",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/assets/%2e%2e/templates/base.html",
        "/..\\content\\site.json",
        "//etc/passwd",
        "/assets/site.css%00.html",
        "/_derek/../content/site.json",
        "/_derek/words-kk.json",
        "/_derek/source?file=../../../../etc/passwd",
        "/_derek/source?file=/etc/passwd",
        "/_derek/source?file=content/%2e%2e/pom.xml",
        "/_derek/source?file=content/../outside.txt",
        "/_derek/source?file=content/link.json",
        "/_derek/source?file=content%00",
        "/_derek/source?file="
      })
  void showsNothingOutsideTheSite(String path) throws IOException {
    Files.writeString(folder.resolve("outside.txt"), "secret");
    Files.createSymbolicLink(folder.resolve("content/link.json"), folder.resolve("outside.txt"));

    String answer =
        visitor.raw("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + visitor.port() + "\r\n\r\n");

    assertThat(answer).containsAnyOf(" 404 ", " 400 ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "evil.example:PORT",
        "127.0.0.1.evil.example:PORT",
        "localhost.evil.example:PORT",
        "127.0.0.1",
        "127.0.0.1:1",
        "0.0.0.0:PORT",
        "",
        "127.0.0.1:PORT\r\nHost: evil.example"
      })
  void answersToNoOtherName(String host) throws IOException {
    String name = host.replace("PORT", "" + visitor.port());

    assertThat(visitor.raw("GET /kk/ HTTP/1.1\r\nHost: " + name + "\r\n\r\n"))
        .containsAnyOf(" 403 ", " 400 ");
  }

  @Test
  void answersToTheNamesOfThisMachine() throws IOException {
    for (String name : List.of("127.0.0.1", "localhost", "LocalHost", "[::1]")) {
      assertThat(request("GET", "Host: " + name + ":" + visitor.port())).contains(" 200 ");
    }
    assertThat(visitor.raw("GET /kk/ HTTP/1.0\r\n\r\n")).contains(" 403 ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Origin: http://evil.example",
        "Origin: null",
        "Origin: https://127.0.0.1:PORT",
        "Origin: http://localhost:1",
        "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\nSec-Fetch-Dest: script",
        "Sec-Fetch-Site: same-site\r\nSec-Fetch-Mode: no-cors\r\nSec-Fetch-Dest: script",
        "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: iframe"
      })
  void givesNothingToOtherSites(String headers) throws IOException {
    String own = "Host: 127.0.0.1:" + visitor.port() + "\r\n";

    assertThat(request("GET", own + headers.replace("PORT", "" + visitor.port())))
        .contains(" 403 ");
  }

  @Test
  void letsItsOwnPagesAskAndLinksOfOthersLeadHere() throws IOException {
    String own = "Host: localhost:" + visitor.port() + "\r\n";

    assertThat(request("GET", own + "Origin: http://localhost:" + visitor.port()))
        .contains(" 200 ");
    assertThat(request("GET", own + "Sec-Fetch-Site: same-origin")).contains(" 200 ");
    assertThat(
            request(
                "GET",
                own
                    + "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\n"
                    + "Sec-Fetch-Dest: document"))
        .contains(" 200 ");
  }

  @Test
  void onlyShows() throws IOException {
    String own = "Host: 127.0.0.1:" + visitor.port();

    assertThat(request("HEAD", own)).contains(" 200 ");
    for (String method : List.of("POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "get")) {
      assertThat(request(method, own)).as(method).contains(" 405 ");
    }
  }

  @Test
  void takesTheNextPortWhereOneIsTaken() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
        PreviewServer second = start(taken.getLocalPort())) {
      assertThat(second.address()).isNotEqualTo("http://127.0.0.1:" + taken.getLocalPort() + "/");
    }
  }

  @Test
  void listensOnThisMachineAlone() throws IOException {
    for (var device : Collections.list(java.net.NetworkInterface.getNetworkInterfaces())) {
      for (InetAddress address : Collections.list(device.getInetAddresses())) {
        if (!address.isLoopbackAddress() && !address.isLinkLocalAddress()) {
          try (var socket = new java.net.Socket()) {
            InetSocketAddress outside = new InetSocketAddress(address, visitor.port());
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> socket.connect(outside, 2000))
                .isInstanceOf(IOException.class);
          }
        }
      }
    }
  }

  @Test
  void showsAFileAtALine() throws IOException, InterruptedException {
    String html =
        visitor.get("/_derek/source?language=kk&file=content/site.json&line=3&column=4").body();

    assertThat(html).contains("<html lang=\"kk\">", "id=\"marked\"", "<mark>");
    assertThat(html).contains("editor://" + folder.resolve("content/site.json") + ":3:4");
  }

  @Test
  void tellsTheStateOfTheWork() throws IOException, InterruptedException {
    assertThat(visitor.get("/_derek/status?language=en").body())
        .contains("href=\"/en/style.html\"")
        .contains("Translations into", "There are no drafts.", "preview.js");
    assertThat(visitor.get("/_derek/status?language=kk").body())
        .contains("<html lang=\"kk\">", "Қаралама жоқ.");
  }

  private String request(String method, String headers) throws IOException {
    return visitor.raw(method + " /kk/ HTTP/1.1\r\n" + headers + "\r\n\r\n");
  }
}
