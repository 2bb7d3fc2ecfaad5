package derek.build;

import static org.assertj.core.api.Assertions.assertThat;

import derek.mirror.SmallProject;
import derek.site.Paper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a crash, a full disk or a hand left of the files in the cache ({@code -Dderek.tears=100}
 * for more rounds), the next build makes the bytes of one that has no cache: pages, PDFs, pictures,
 * fonts and ZIPs. Some files stay sound each time, as a crash leaves them.
 */
class TornCacheTest {
  private static final int ROUNDS = Integer.getInteger("derek.tears", 6);
  private static final String TEXT = "content/people/aigul-sample/en.md";

  @TempDir Path folder;
  private Path project;
  private Path cache;
  private final Random random = new Random(20200108);

  @BeforeEach
  void buildOnce() throws IOException {
    project = folder.resolve("project");
    cache = project.resolve(".derek-cache");
    SmallProject.copyTo(project);
    build(ProjectLayout.of(project));
  }

  @Test
  void isNeverBelieved() throws IOException {
    int torn = 0;
    for (int round = 1; round <= ROUNDS; round++) {
      change(round);
      List<String> said = new ArrayList<>();
      for (Path file : files(cache)) {
        if (random.nextBoolean()) {
          said.add(tear(file));
        }
      }
      torn += said.size();

      BuildReport report = build(ProjectLayout.of(project));

      assertThat(report.outcome()).isEqualTo(BuildReport.Outcome.BUILT);
      assertThat(contents(project.resolve("site-output"))).as(said.toString()).isEqualTo(clean());
    }
    System.out.printf("%d files of caches torn in %d builds%n", torn, ROUNDS);
    assertThat(torn).isGreaterThan(ROUNDS * 10);
  }

  /** A change of a text leaves most pages to be taken over; every third time nothing changes. */
  private void change(int round) throws IOException {
    Path text = project.resolve(TEXT);
    String changed =
        Files.readString(text).replaceFirst("for \\S+ hours", "for " + round + " hours");
    if (round % 3 != 0) {
      Files.writeString(text, changed);
    }
    try {
      Thread.sleep(60); // until a further change is sure to bear another time
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String tear(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int at = bytes.length == 0 ? 0 : random.nextInt(bytes.length);
    int kind = bytes.length == 0 ? 0 : random.nextInt(5);
    byte[] torn =
        switch (kind) {
          case 0 -> new byte[0];
          case 1 -> Arrays.copyOf(bytes, at);
          case 2 -> Arrays.copyOf(bytes, bytes.length + 1 + random.nextInt(9));
          case 3 -> Arrays.copyOf(Arrays.copyOf(bytes, at), bytes.length);
          default -> flipped(bytes, at);
        };
    Files.write(file, torn);
    return cache.relativize(file) + " " + kind + " at " + at + " of " + bytes.length;
  }

  private byte[] flipped(byte[] bytes, int at) {
    byte[] flipped = bytes.clone();
    flipped[at] ^= (byte) (1 << random.nextInt(8));
    return flipped;
  }

  private Map<String, String> clean() throws IOException {
    Path aside = folder.resolve("aside");
    Path output = folder.resolve("clean");
    Files.move(cache, aside);
    build(ProjectLayout.of(project).withOutput(output));
    Map<String, String> contents = contents(output);
    SmallProject.delete(output);
    SmallProject.delete(cache);
    Files.move(aside, cache);
    return contents;
  }

  private static BuildReport build(ProjectLayout layout) {
    return new SiteBuilder(layout, BuildOptions.DEFAULT.withPaper(Paper.PDFS)).build();
  }

  private static Map<String, String> contents(Path site) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    for (Path file : files(site)) {
      byte[] bytes = Files.readAllBytes(file);
      contents.put(
          site.relativize(file).toString(), new String(bytes, StandardCharsets.ISO_8859_1));
    }
    return contents;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
