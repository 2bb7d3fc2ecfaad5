package derek;

import static org.assertj.core.api.Assertions.assertThat;

import derek.mirror.SmallProject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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

  /** That of projects that {@code derek init} begins. */
  private static final Path STARTER =
      Path.of("src/main/resources/derek/start/files/github/workflows/pages.yml");

  private static final Pattern USES = Pattern.compile("(?m)^ +(?:- )?uses: (.+)$");
  private static final Pattern EXAMPLE =
      Pattern.compile("(?m)^    (\\S.*: (?:error|warning)\\[[a-z-]+] \\S.*)$");

  private static final String DEREK =
      """
      #!/bin/sh
      exec '%s' -XX:TieredStopAtLevel=1 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 \\
        -cp '%s' derek.cli.Main "$@"
      """;

  @TempDir Path folder;

  @Test
  void pinsEveryActionToACommit() throws IOException {
    Set<String> pinned = new TreeSet<>();
    for (Path each : List.of(WORKFLOW, STARTER)) {
      List<String> actions =
          USES.matcher(Files.readString(each)).results().map(match -> match.group(1)).toList();
      assertThat(actions)
          .isNotEmpty()
          .allMatch(action -> action.matches("actions/[a-z-]+@[0-9a-f]{40} # v[0-9.]+"));
      pinned.addAll(actions);
    }
    assertThat(pinned).extracting(action -> action.replaceFirst("@.*", "")).doesNotHaveDuplicates();
  }

  @Test
  void givesNoPermissionToAllJobsAndWritesOnlyToDeploy() throws IOException {
    for (Path each : List.of(WORKFLOW, STARTER)) {
      String workflow = Files.readString(each);
      assertThat(workflow).contains("\npermissions: {}\n");
      String deploy = workflow.replaceAll("(?s)^.*\n  deploy:\n(.*?)(\n\n.*)?$", "$1");
      assertThat(deploy).contains("pages: write", "id-token: write");
      assertThat(workflow.replace(deploy, "")).doesNotContain(": write");
    }
  }

  @Test
  void runsOnlyScriptsThatAreThere() throws IOException {
    Matcher scripts = Pattern.compile("run: (\\.[./a-z-]+)").matcher(workflow());
    assertThat(scripts.results().map(match -> match.group(1)).toList())
        .contains("./derek", ".ci/run")
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

  /** The same steps, in the same order, in a small project whose Derek is this one. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void buildsAndProvesWhenItsStepsAreRun() throws IOException, InterruptedException {
    SmallProject.copyTo(folder);
    Path derek = folder.resolve("derek");
    Files.writeString(derek, DEREK.formatted(java(), System.getProperty("java.class.path")));
    assertThat(derek.toFile().setExecutable(true)).isTrue();
    List<String> steps = steps("build");
    assertThat(steps).hasSize(3);
    for (String address : List.of("https://owner.github.io/repository", "")) {
      for (String step : steps) {
        Ran ran = run(step, address);
        assertThat(ran.code).as("%s: %s", step, ran.said).isZero();
      }
      String page = Files.readString(folder.resolve("site-output/kk/index.html"));
      String base = address.isEmpty() ? "https://sample.example/" : address + "/";
      assertThat(page).contains("<link rel=\"canonical\" href=\"" + base + "kk/\">");
    }
    Files.writeString(folder.resolve("site-output/kk/index.html"), "tampered");
    assertThat(run(steps.get(2), "").code).isEqualTo(1);
    Files.writeString(folder.resolve("content/site.json"), "{");
    assertThat(run(steps.get(1), "").said).contains("content/site.json:1:2: error[json-syntax]");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void asksOtherSitesByOptionsThatThereAre() throws IOException, InterruptedException {
    SmallProject.copyTo(folder);
    Path derek = folder.resolve("derek");
    Files.writeString(derek, DEREK.formatted(java(), System.getProperty("java.class.path")));
    assertThat(derek.toFile().setExecutable(true)).isTrue();
    List<String> steps = steps("links");
    assertThat(steps).singleElement().asString().contains("--external");
    Ran ran = run(steps.get(0).replace("--external", ""), "");
    assertThat(ran.code).as(ran.said).isZero();
  }

  /** What a step came to. */
  private record Ran(int code, String said) {}

  /** As GitHub runs it: {@code bash -e}. */
  private Ran run(String step, String address) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step);
    builder.environment().put("BASE_URL", address);
    Process process = builder.directory(folder.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Ran(process.exitValue(), said);
  }

  private static List<String> steps(String job) throws IOException {
    Matcher section =
        Pattern.compile("(?ms)^  " + job + ":\n(.*?)(?=^  \\S|\\z)").matcher(workflow());
    assertThat(section.find()).isTrue();
    return Pattern.compile("(?m)^ +(?:- )?run: (.+)$")
        .matcher(section.group(1))
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static String workflow() throws IOException {
    return Files.readString(WORKFLOW);
  }
}
