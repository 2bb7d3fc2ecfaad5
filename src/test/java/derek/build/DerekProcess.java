package derek.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code derek build} as a process of its own, from the classes under test. */
record DerekProcess(Process process, Path log) {
  private static final long PATIENCE_SECONDS = 120;

  /** What a process came to. */
  record Outcome(int code, String said) {}

  /**
   * Starts a build without PDFs.
   *
   * @param shell what runs before it in the same shell, such as {@code ulimit -f 100}; may be empty
   */
  static DerekProcess build(Path project, Path output, String shell) throws IOException {
    List<String> java =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:-UsePerfData",
            "-Xshare:auto",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            "derek.cli.Main",
            "build",
            "--no-pdf",
            "--project",
            project.toString(),
            "--output",
            output.toString());
    List<String> command = new ArrayList<>();
    if (!shell.isEmpty()) {
      command.addAll(List.of("bash", "-c", shell + "; exec \"$@\"", "bash"));
    }
    command.addAll(java);
    Path log = Files.createTempFile(project.toAbsolutePath().getParent(), "build", ".log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    return new DerekProcess(process, log);
  }

  /** Waits for its end. */
  Outcome outcome() throws IOException, InterruptedException {
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("a build did not end: " + said());
    }
    return new Outcome(process.exitValue(), said());
  }

  /** SIGKILL: it can do nothing about it. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  String said() throws IOException {
    return new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
  }
}
