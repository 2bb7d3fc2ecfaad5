package derek;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs a copy of {@code ./derek} in a small project with a tiny program and a stand-in for Maven
 * that notes each call in {@code maven-calls} and copies a jar made here.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final String PROGRAM =
      """
      package derek.cli;
      public final class Main {
        public static void main(String[] arguments) {
          System.out.println("Дерек " + String.join("|", arguments));
          System.exit(arguments.length > 1 ? Integer.parseInt(arguments[1]) : 0);
        }
      }
      """;
  private static final String MAVEN =
      """
      #!/bin/sh
      echo "$*" >>maven-calls
      [ ! -f src/main/Broken.java ] || { echo '[INFO] noise'; echo '[ERROR] Broken.java:[1,1]'; exit 1; }
      mkdir -p target && cp ../prepared.jar target/derek.jar
      """;

  @TempDir static Path compiled;
  @TempDir Path folder;
  private Path project;
  private String javaHome = System.getProperty("java.home");

  /** What a run printed, and its exit code. */
  private record Outcome(int code, String out, String err) {}

  @BeforeAll
  static void compileTheProgram() throws IOException {
    Path source = Files.writeString(compiled.resolve("Main.java"), PROGRAM);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
      List<String> options = List.of("-d", compiled.toString());
      StringWriter messages = new StringWriter();
      assertThat(
              compiler
                  .getTask(messages, files, null, options, null, files.getJavaFileObjects(source))
                  .call())
          .as(messages::toString)
          .isTrue();
    }
  }

  @BeforeEach
  void makeTheProject() throws IOException {
    project = Files.createDirectories(folder.resolve("Жоба 1"));
    Files.createDirectories(project.resolve("src/main/java"));
    Files.writeString(project.resolve("pom.xml"), "<project/>");
    Files.writeString(project.resolve("src/main/java/A.java"), "class A {}");
    Files.copy(Path.of("derek"), project.resolve("derek"), StandardCopyOption.COPY_ATTRIBUTES);
    Path maven = Files.createDirectory(folder.resolve("bin")).resolve("mvn");
    Files.writeString(maven, MAVEN);
    assertThat(maven.toFile().setExecutable(true)).isTrue();
    try (OutputStream bytes = Files.newOutputStream(folder.resolve("prepared.jar"));
        JarOutputStream jar = new JarOutputStream(bytes)) {
      jar.putNextEntry(new JarEntry("derek/cli/Main.class"));
      Files.copy(compiled.resolve("derek/cli/Main.class"), jar);
    }
  }

  @Test
  void buildsOncePassesArgumentsAndTheExitCode() throws IOException, InterruptedException {
    Outcome first = run("build", "3", "a  *", "\"б\"");
    assertThat(first.out()).isEqualTo("Дерек build|3|a  *|\"б\"\n");
    assertThat(first.code()).isEqualTo(3);
    assertThat(first.err())
        .isEqualTo("derek: building the program (now, and whenever its sources change)\n");

    assertThat(run("status")).isEqualTo(new Outcome(0, "Дерек status\n", ""));
    assertThat(mavenCalls()).hasSize(1);
  }

  @Test
  void buildsAgainWhenASourceIsNewerOrGone() throws IOException, InterruptedException {
    run("status");
    Path source = project.resolve("src/main/java/A.java");
    age();
    Files.setLastModifiedTime(source, FileTime.fromMillis(System.currentTimeMillis() - 1000));
    run("status");
    assertThat(mavenCalls()).hasSize(2);

    age();
    Files.delete(source);
    run("status");
    assertThat(mavenCalls()).hasSize(3);
    run("status");
    assertThat(mavenCalls()).hasSize(3);
  }

  @Test
  void archivesTheClassesOfABuildThatSucceedsOnce() throws IOException, InterruptedException {
    run("--help");
    run("status");
    run("build", "1");
    assertThat(archives()).isEmpty();

    assertThat(run("build")).isEqualTo(new Outcome(0, "Дерек build\n", ""));
    List<String> archives = archives();
    assertThat(archives).singleElement().asString().endsWith(archiveKind());
    assertThat(run("build")).isEqualTo(new Outcome(0, "Дерек build\n", ""));
    assertThat(archives()).isEqualTo(archives);

    Files.writeString(project.resolve("target").resolve(archives.get(0).split(" ", 2)[1]), "torn");
    assertThat(run("build")).isEqualTo(new Outcome(0, "Дерек build\n", ""));
  }

  @Test
  void showsWhatMavenFound() throws IOException, InterruptedException {
    Files.writeString(project.resolve("src/main/Broken.java"), "class");
    Outcome outcome = run();
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err())
        .contains("[ERROR] Broken.java:[1,1]\nderek: the program could not be built;")
        .doesNotContain("noise");
  }

  @Test
  void saysWhichJavaItNeeds() throws IOException, InterruptedException {
    Path old = Files.createDirectories(folder.resolve("jdk-11"));
    javaHome = old.toString();
    assertThat(run())
        .isEqualTo(
            new Outcome(
                2, "", "derek: JAVA_HOME is " + old + ", but there is no bin/java in it.\n"));

    Path java = Files.createDirectory(old.resolve("bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    Files.writeString(old.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");
    assertThat(run())
        .isEqualTo(
            new Outcome(2, "", "derek: " + java + " is Java 11.0.2; Derek needs 17 or newer.\n"));
  }

  @Test
  void givesRoomWhereThereArePagesToTakeOver() throws IOException, InterruptedException {
    run("status");
    Path printer = Files.createDirectories(folder.resolve("jdk-17/bin")).resolve("java");
    Files.writeString(printer, "#!/bin/sh\necho \"$@\"\n");
    assertThat(printer.toFile().setExecutable(true)).isTrue();
    Files.writeString(folder.resolve("jdk-17/release"), "JAVA_VERSION=\"17.0.1\"\n");
    javaHome = folder.resolve("jdk-17").toString();
    Path content = Files.createDirectories(folder.resolve("other/.derek-cache")).getParent();

    assertThat(run("check", "--project", content.toString()).out())
        .contains("-XX:+UseSerialGC -Xms256m");
    Files.writeString(content.resolve(".derek-cache/last-pages"), "pages");

    for (String option : List.of("--project " + content, "--project=" + content)) {
      String[] arguments = ("check " + option).split(" ", -1);
      assertThat(run(arguments).out())
          .contains("-XX:+UseParallelGC", "-XX:InitialRAMPercentage=25")
          .doesNotContain("-Xms256m", "SerialGC")
          .endsWith("derek.cli.Main check " + option + "\n");
    }
    assertThat(run("check").out()).contains("-Xms256m");
    assertThat(run("serve", "--project", content.toString()).out())
        .contains("-Xms256m")
        .doesNotContain("HeapFreeRatio");

    Path here = Files.createDirectory(folder.resolve(".derek-cache"));
    Files.writeString(here.resolve("last-pages"), "pages");
    assertThat(run("check").out()).contains("-XX:InitialRAMPercentage=25");
  }

  private Outcome run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(project.resolve("derek").toString()));
    command.addAll(Arrays.asList(arguments));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder builder = new ProcessBuilder(command);
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(each -> each.startsWith("LC_") || each.startsWith("JAVA_"));
    environment.put("LANG", "C");
    environment.put("JAVA_HOME", javaHome);
    environment.put("PATH", folder.resolve("bin") + ":" + environment.get("PATH"));
    builder.directory(folder.toFile());
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  private List<String> mavenCalls() throws IOException {
    return Files.readAllLines(project.resolve("maven-calls"));
  }

  /** The archives with their time stamps. */
  private List<String> archives() throws IOException {
    List<String> archives = new ArrayList<>();
    try (Stream<Path> files = Files.list(project.resolve("target"))) {
      for (Path each : files.filter(file -> file.getFileName().toString().contains("-")).toList()) {
        archives.add(Files.getLastModifiedTime(each) + " " + each.getFileName());
      }
    }
    return archives;
  }

  private static String archiveKind() {
    return Runtime.version().feature() >= 25 ? ".aot" : ".jsa";
  }

  /** Makes everything an hour old, sources and jar alike. */
  private void age() throws IOException {
    FileTime hourAgo = FileTime.fromMillis(System.currentTimeMillis() - 3_600_000);
    try (Stream<Path> files = Files.walk(project)) {
      for (Path each : files.toList()) {
        Files.setLastModifiedTime(each, hourAgo);
      }
    }
  }
}
