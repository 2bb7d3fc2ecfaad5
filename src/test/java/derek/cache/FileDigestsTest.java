package derek.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which digests are known without reading a file. */
class FileDigestsTest {
  private static final String ZEROS = "0".repeat(64);

  @TempDir Path folder;

  @Test
  void whatThisProcessHasReadIsKnown() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "a");
    FileDigests digests = open(file);

    assertThat(digests.of(file)).isEmpty();
    digests.put(file, ZEROS);
    Files.writeString(file, "changed since");

    assertThat(digests.of(file)).contains(ZEROS);
  }

  @Test
  void whatAnEarlierProcessHasReadIsKnownWhileItIsAsItWas() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "a");
    FileDigests first = open(file);
    first.put(file, ZEROS);
    first.keep();

    assertThat(open(file).of(file)).contains(ZEROS);
    Files.writeString(file, "changed since");
    assertThat(open(file).of(file)).isEmpty();
  }

  @Test
  void whatChangedBeforeItWasReadIsNotKept() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "a");
    FileDigests digests = open(file);
    Files.writeString(file, "changed since");

    digests.put(file, ZEROS);

    assertThat(digests.of(file)).isEmpty();
  }

  @Test
  void aFileThatChangesLaterIsKnownAsItWasSeenButNotAsItIsRead() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "a");
    FileDigests first = open(file);
    first.put(file, ZEROS);
    first.keep();

    FileDigests second = open(file);
    Files.writeString(file, "changed since");

    assertThat(second.ofRead(file)).isEmpty();
    assertThat(second.of(file)).contains(ZEROS);
  }

  private FileDigests open(Path file) throws IOException {
    return FileDigests.open(folder.resolve("digests"), FileStates.of(List.of(file)));
  }
}
