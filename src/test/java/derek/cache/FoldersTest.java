package derek.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders that were seen are told as they were then, and as the disk would have told them. */
class FoldersTest {
  @TempDir Path folder;

  @BeforeEach
  void fill() throws IOException {
    Files.createDirectories(folder.resolve("inner"));
    Files.writeString(folder.resolve("inner/a.txt"), "a");
    Files.writeString(folder.resolve("b.txt"), "b");
    Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("b.txt"));
    Files.createSymbolicLink(folder.resolve("broken.txt"), Path.of("nothing"));
  }

  @Test
  void whatWasSeenIsWhatTheDiskTells() throws IOException {
    Folders seen = FileStates.of(List.of(folder)).folders();

    assertThat(seen.entries(folder))
        .containsExactlyInAnyOrderElementsOf(Folders.ON_DISK.entries(folder));
    for (Path entry : Folders.ON_DISK.entries(folder)) {
      assertThat(seen.isFolder(entry)).isEqualTo(Folders.ON_DISK.isFolder(entry));
      assertThat(seen.isFile(entry)).isEqualTo(Folders.ON_DISK.isFile(entry));
      assertThat(seen.isSymbolicLink(entry)).isEqualTo(Folders.ON_DISK.isSymbolicLink(entry));
    }
  }

  @Test
  void theStateOfEachOfManyFilesCounts() throws IOException {
    for (int i = 0; i < 600; i++) {
      Path file = Files.createDirectories(folder.resolve("many/" + i)).resolve("c.txt");
      Files.writeString(file, "c");
    }
    FileStates before = FileStates.of(List.of(folder));

    assertThat(FileStates.of(List.of(folder)).digest()).isEqualTo(before.digest());
    assertThat(before.files()).hasSize(603);
    for (int i = 0; i < 600; i += 50) {
      Files.writeString(folder.resolve("many/" + i + "/c.txt"), "other");
      FileStates after = FileStates.of(List.of(folder));
      assertThat(after.digest()).isNotEqualTo(before.digest());
      before = after;
    }
    Files.move(folder.resolve("many/7"), folder.resolve("many/600"));
    assertThat(FileStates.of(List.of(folder)).digest()).isNotEqualTo(before.digest());
  }

  @Test
  void aLinkToAFolderAmongManyFilesIsNoState() throws IOException {
    for (int i = 0; i < 600; i++) {
      Files.writeString(folder.resolve(i + ".txt"), "c");
    }
    Files.createSymbolicLink(folder.resolve("away"), Path.of("inner"));

    assertThatThrownBy(() -> FileStates.of(List.of(folder)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("a link to a folder");
  }

  @Test
  void whatComesLaterIsNotSeen() throws IOException {
    Folders seen = FileStates.of(List.of(folder)).folders();
    Path later = Files.writeString(folder.resolve("inner/later.txt"), "later");

    assertThat(seen.entries(folder.resolve("inner"))).hasSize(1);
    assertThat(seen.isFile(later)).isFalse();
    assertThat(Folders.ON_DISK.isFile(later)).isTrue();
  }

  @Test
  void whatWasNotSeenIsLookedAt() throws IOException {
    Folders seen = FileStates.of(List.of(folder.resolve("inner"))).folders();

    assertThat(seen.entries(folder)).hasSize(4);
    assertThat(seen.isSymbolicLink(folder.resolve("link.txt"))).isTrue();
    assertThatThrownBy(() -> seen.entries(folder.resolve("nothing")))
        .isInstanceOf(IOException.class);
  }
}
