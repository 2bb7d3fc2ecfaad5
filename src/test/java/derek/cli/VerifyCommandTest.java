package derek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import derek.build.BuildOptions;
import derek.build.ProjectLayout;
import derek.build.SiteBuilder;
import derek.mirror.SmallProject;
import derek.site.Paper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares a site on a web server, as {@code derek verify URL} does. */
class VerifyCommandTest {
  private static final Path SIGNED = Path.of("src/test/resources/signature");

  @TempDir static Path built;
  @TempDir Path folder;
  private final StringWriter said = new StringWriter();
  private final Set<String> broken = ConcurrentHashMap.newKeySet();
  private HttpServer server;
  private String address;
  private Path site;

  @BeforeAll
  static void build() throws IOException {
    SmallProject.copyTo(built);
    var options = BuildOptions.DEFAULT.withPaper(Paper.PAGES);
    new SiteBuilder(ProjectLayout.of(built), options).build();
  }

  /** Under {@code /a b/}: even a folder's name may need escapes. */
  @BeforeEach
  void serve() throws IOException {
    site = folder.resolve("site");
    SmallProject.copy(built.resolve("site-output"), site);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          Path file = site.resolve(path.replaceFirst("^/a b/", ""));
          boolean found = path.startsWith("/a b/") && Files.isRegularFile(file);
          byte[] bytes = found ? Files.readAllBytes(file) : new byte[] {'?'};
          int code = broken.contains(path) ? 503 : found ? 200 : 404;
          exchange.sendResponseHeaders(code, bytes.length == 0 ? -1 : bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
    address = "http://127.0.0.1:" + server.getAddress().getPort() + "/a%20b";
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/"})
  void aWholeSiteOnTheWebIsAsItsManifestSays(String end) {
    assertThat(run("verify", address + end)).as(said.toString()).isZero();
    assertThat(said.toString())
        .contains("files are as the manifest says")
        .contains("files that were added are not found");
  }

  @Test
  void tellsWhatDiffersOnTheWeb() throws IOException {
    Files.writeString(site.resolve("kk/index.html"), "tampered");
    Files.delete(site.resolve("en/index.html"));
    assertThat(run("verify", address)).isEqualTo(1);
    assertThat(said.toString())
        .contains("changed kk/index.html")
        .contains("missing en/index.html")
        .contains("differs from its manifest");
  }

  @Test
  void aServerThatFailsProvesNothing() {
    broken.add("/a b/kk/index.html");
    assertThat(run("verify", address)).isEqualTo(2);
    assertThat(said.toString()).contains("kk/index.html answers 503");
  }

  @Test
  void anAddressWithoutAManifestProvesNothing() {
    assertThat(run("verify", address + "/kk/")).isEqualTo(2);
    assertThat(said.toString()).contains("has no manifest.json");
  }

  @Test
  void aServerThatIsNotThereProvesNothing() {
    server.stop(0);
    assertThat(run("verify", address)).isEqualTo(2);
    assertThat(said.toString()).contains("does not answer").doesNotContain("null");
  }

  /** Who can change pages can write a new manifest: only one from elsewhere finds that out. */
  @Test
  void findsOutANewManifestByOneThatIsTrusted() throws IOException {
    Path trusted = Files.copy(site.resolve("manifest.json"), folder.resolve("trusted.json"));
    String manifest = Files.readString(trusted);
    Files.writeString(site.resolve("robots.txt"), "tampered");
    Path forged = folder.resolve("forged");
    SmallProject.copy(site, forged);
    Files.writeString(
        site.resolve("manifest.json"),
        manifest.replaceFirst(
            "\"robots.txt\": \"[0-9a-f]{64}\"",
            "\"robots.txt\": \"7c4efab5ca97cdbbd2b3c8e7b7e8f5e5c43e2c4c1e0b7d3a0b2c5d5f6a7b8c9d\""));
    assertThat(run("verify", address, "--manifest", trusted.toString())).isEqualTo(1);
    assertThat(said.toString()).contains("changed robots.txt");
  }

  @Test
  void looksAtTheSignatureOnTheWeb() throws IOException {
    for (String file : new String[] {"manifest.json"}) {
      Files.copy(
          SIGNED.resolve(file),
          site.resolve(file),
          java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
    String key = SIGNED.resolve("editor.pub").toString();
    assertThat(run("verify", address, "--key", key)).isEqualTo(1);
    assertThat(said.toString()).contains("The signature is missing");
    Files.copy(SIGNED.resolve("other-key.sig"), site.resolve("manifest.json.sig"));
    assertThat(run("verify", address, "--key", key)).isEqualTo(1);
    assertThat(said.toString()).contains("a key that is none of yours");
    Files.write(site.resolve("manifest.json.sig"), Files.readAllBytes(SIGNED.resolve("good.sig")));
    assertThat(run("verify", address, "--key", key)).isZero();
    assertThat(said.toString()).contains("The signature is good.");
  }

  @Test
  void aSignatureBesideAZipVouchesForTheZip() throws IOException {
    Path zip = site.resolve("site.zip");
    String key = SIGNED.resolve("editor.pub").toString();
    Files.copy(SIGNED.resolve("good.sig"), site.resolve("site.zip.sig"));
    assertThat(run("verify", zip.toString(), "--key", key)).isEqualTo(1);
    assertThat(said.toString()).contains("The signature is bad");
  }

  @Test
  void asksForAKeyThatCanBeUsed() {
    String none = SIGNED.resolve("manifest.json").toString();
    assertThat(run("verify", site.toString(), "--key", none)).isEqualTo(2);
    assertThat(said.toString()).contains("has no key such as");
    assertThat(run("verify", site.toString(), "--manifest", none + "x")).isEqualTo(2);
  }

  @Test
  void aSignatureOutlivesABuildThatChangesNothingAndNoOther() throws IOException {
    Path project = folder.resolve("project");
    SmallProject.copyTo(project);
    String[] build = {"build", "--no-pdf", "--project", project.toString()};
    assertThat(run(build)).isZero();
    Path signature =
        Files.writeString(project.resolve("site-output/manifest.json.sig"), "a signature");
    assertThat(run(build)).isZero();
    assertThat(signature).exists();
    Files.writeString(project.resolve("assets/new.txt"), "new");
    assertThat(run(build)).isZero();
    assertThat(signature).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://a.example", "https://a.example/", "https://a.example/b"})
  void takesAnAddressWithOrWithoutItsLastSlash(String base) throws IOException {
    Path project = folder.resolve("project");
    SmallProject.copyTo(project);
    String[] build = {"build", "--no-pdf", "--base-url", base, "--project", project.toString()};
    assertThat(run(build)).as(said.toString()).isZero();
    String expected = base.endsWith("/") ? base : base + "/";
    assertThat(Files.readString(project.resolve("site-output/kk/index.html")))
        .contains("<link rel=\"canonical\" href=\"" + expected + "kk/\">");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.example",
        "javascript:alert(1)",
        "https://",
        "https://a.example/?q",
        "file:///x"
      })
  void takesNoOtherAddress(String base) throws IOException {
    assertThat(run("check", "--base-url", base, "--project", built.toString())).isEqualTo(2);
    assertThat(said.toString()).contains("https://host/path/");
  }

  private int run(String... arguments) {
    said.getBuffer().setLength(0);
    PrintWriter writer = new PrintWriter(said, true);
    return Main.run(arguments, writer, writer);
  }
}
