package derek;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What of the workflow on GitHub can be held without GitHub. */
class WorkflowTest {
  private static final Path WORKFLOW = Path.of(".github/workflows/pages.yml");
  private static final Pattern USES = Pattern.compile("(?m)^ +(?:- )?uses: (.+)$");
  private static final Pattern EXAMPLE =
      Pattern.compile("(?m)^    (\\S.*: (?:error|warning)\\[[a-z-]+] \\S.*)$");

  @TempDir Path folder;

  @Test
  void pinsEveryActionToACommit() throws IOException {
    List<String> actions = USES.matcher(workflow()).results().map(match -> match.group(1)).toList();
    assertThat(actions)
        .isNotEmpty()
        .allMatch(each -> each.matches("actions/[a-z-]+@[0-9a-f]{40} # v[0-9.]+"));
  }

  @Test
  void givesNoPermissionToAllJobsAndWritesOnlyToDeploy() throws IOException {
    assertThat(workflow()).contains("\npermissions: {}\n");
    String deploy = workflow().replaceAll("(?s)^.*\n  deploy:\n(.*?)\n\n.*$", "$1");
    assertThat(deploy).contains("pages: write", "id-token: write");
    assertThat(workflow().replace(deploy, "")).doesNotContain(": write");
  }

  @Test
  void runsOnlyScriptsThatAreThere() throws IOException {
    Matcher scripts = Pattern.compile("run: (\\.[./a-z-]+)").matcher(workflow());
    assertThat(scripts.results().map(match -> match.group(1)).toList())
        .contains("./derek", ".ci/run", ".github/ask-other-sites")
        .allMatch(script -> Files.isExecutable(Path.of(script)));
  }

  /** The documentation's examples are as they are printed; another test holds them to that. */
  @Test
  void turnsEveryDiagnosticIntoAnAnnotation() throws IOException {
    String matcher = Files.readString(Path.of(".github/diagnostics.json"));
    Matcher regexp = Pattern.compile("\"regexp\": \"(.+)\"").matcher(matcher);
    assertThat(regexp.find()).isTrue();
    Pattern pattern = Pattern.compile(regexp.group(1).replace("\\\\", "\\"));
    List<String> examples =
        EXAMPLE
            .matcher(Files.readString(Path.of("docs/diagnostics.md")))
            .results()
            .map(match -> match.group(1))
            .toList();
    assertThat(examples).hasSizeGreaterThan(40);
    assertThat(examples).allMatch(each -> pattern.matcher(each).matches(), "matches " + pattern);
    Matcher parts = pattern.matcher("content/a b.json:7:5: error[unknown-field] the field");
    assertThat(parts.matches()).isTrue();
    assertThat(List.of(parts.group(1), parts.group(2), parts.group(3), parts.group(4)))
        .containsExactly("content/a b.json", "7", "5", "error");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void asksOtherSitesWhetherTheirPagesAreStillThere() throws IOException, InterruptedException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String code = exchange.getRequestURI().getPath().substring(1);
          exchange.sendResponseHeaders(Integer.parseInt(code), -1);
          exchange.close();
        });
    server.start();
    try {
      String host = "http://localhost:" + server.getAddress().getPort();
      assertThat(asked(host + "/200#part", host + "/403?a=1&amp;b=2"))
          .endsWith("2 addresses asked, 0 gone, 1 not reached\nexit 0")
          .contains("::warning title=not reached::" + host + "/403?a=1&b=2 answers 403");
      assertThat(asked(host + "/200", host + "/404"))
          .contains("::error title=gone::" + host + "/404 answers 404")
          .endsWith("2 addresses asked, 1 gone, 0 not reached\nexit 1");
    } finally {
      server.stop(0);
    }
  }

  private String asked(String first, String second) throws IOException, InterruptedException {
    String page =
        "<link rel=\"canonical\" href=\"https://never.example/\"><p><a rel=\"external\" href=\""
            + first
            + "\">1</a><a href=\"index.html\">2</a> <a href=\""
            + second
            + "\">3</a>";
    Files.writeString(folder.resolve("page.html"), page);
    Process process =
        new ProcessBuilder(".github/ask-other-sites", folder.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return said + "exit " + process.exitValue();
  }

  private static String workflow() throws IOException {
    return Files.readString(WORKFLOW);
  }
}
