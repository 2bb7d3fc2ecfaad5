package derek.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process that writes two sites in turn, at random moments ({@code -Dderek.kills=100}). */
class KilledBuildTest {
  private static final int KILLS = Integer.getInteger("derek.kills", 90);
  private static final int LONGEST_LIFE_MILLIS = 400;

  @TempDir Path project;

  @Test
  void theSiteIsAlwaysOneOfTheTwo() throws IOException, InterruptedException {
    Path site = project.resolve("site-output");
    Random random = new Random(20200108);
    for (int kill = 0; kill < KILLS; kill++) {
      startAndKill(site, random.nextInt(LONGEST_LIFE_MILLIS));
      try (SiteWriter writer = SiteWriter.open(site)) {
        assertThat(writer.problems()).as("after kill %d", kill).isEmpty();
      }
      assertThat(SiteWriterTest.contents(site)).as("after kill %d", kill).isIn(site(0), site(1));
      assertThat(project.resolve(".site-output.staging")).doesNotExist();
      assertThat(project.resolve(".site-output.previous")).doesNotExist();
    }
  }

  private static void startAndKill(Path site, int life) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                EndlessBuild.class.getName(),
                site.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(process.getInputStream().read()).as("first site written").isEqualTo('1');
    assertThat(process.waitFor(life, TimeUnit.MILLISECONDS)).as("ended by itself").isFalse();
    process.destroyForcibly().waitFor();
  }

  private static SortedMap<String, String> site(int turn) {
    SortedMap<String, String> contents = new TreeMap<>();
    List<OutputFile> files = EndlessBuild.files(turn);
    for (OutputFile each : files) {
      contents.put(each.path(), new String(each.bytes(), StandardCharsets.UTF_8));
    }
    byte[] marker = SiteMarker.of(files).bytes();
    contents.put(SiteMarker.NAME, new String(marker, StandardCharsets.UTF_8));
    return contents;
  }

  /** The process that is killed. */
  static final class EndlessBuild {
    private EndlessBuild() {}

    public static void main(String[] arguments) throws IOException {
      Path site = Path.of(arguments[0]);
      for (int turn = 0; true; turn = 1 - turn) {
        try (SiteWriter writer = SiteWriter.open(site)) {
          WriteReport report = SiteWriterTest.write(writer, files(turn));
          if (report.isRefused()) {
            throw new IOException(report.diagnostics().toString());
          }
        }
        System.out.print('1');
        System.out.flush();
      }
    }

    /** Pages that stay, pages that change, pages that come and go. */
    static List<OutputFile> files(int turn) {
      List<OutputFile> files = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        files.add(file("kk/same-" + i + ".html", "same " + i));
        files.add(file("kk/changed-" + i + ".html", "turn " + turn));
        files.add(file("turn-" + turn + "/" + i + ".html", "only here"));
      }
      return files;
    }

    private static OutputFile file(String path, String text) {
      return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
