package derek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DerekFolderTest {
  @TempDir Path folder;

  @Test
  void isTheNearestFolderAboveTheProgramThatHasALauncherAndALook() throws IOException {
    Path derek = folder.resolve("derek");
    for (String each : new String[] {"templates", "assets", "content/schema", "target"}) {
      Files.createDirectories(derek.resolve(each));
    }
    Path program = derek.resolve("target/derek.jar");

    assertThat(DerekFolder.above(program)).isEmpty();
    Files.createFile(derek.resolve("derek"));
    assertThat(DerekFolder.above(program)).contains(derek);
    assertThat(DerekFolder.above(folder.resolve("elsewhere/derek.jar"))).isEmpty();
  }

  @Test
  void isThisRepositoryForItsOwnClasses() {
    assertThat(DerekFolder.find()).contains(Path.of("").toAbsolutePath());
  }

  @Test
  void saysHowItIsCalledFromAnyFolder() {
    Path derek = folder.resolve("derek");

    assertThat(DerekFolder.launcherFrom(derek, derek)).isEqualTo("./derek");
    assertThat(DerekFolder.launcherFrom(folder.resolve("aral"), derek))
        .isEqualTo(Path.of("..", "derek", "derek").toString());
    assertThat(DerekFolder.launcherFrom(folder, derek))
        .isEqualTo(Path.of("derek", "derek").toString());
    assertThat(DerekFolder.launcherFrom(folder.resolve("x"), folder.resolve("my tools/derek")))
        .isEqualTo("\"" + folder.resolve("my tools/derek/derek") + "\"");
  }
}
