package derek.cache;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ByteCacheTest {
  private static final byte[] BYTES = "Дерек".getBytes(UTF_8);

  @TempDir private Path folder;

  @Test
  void givesBackWhatItKept() {
    ByteCache cache = new ByteCache(folder.resolve("new/folder"), ".entry");
    cache.put("a", BYTES);

    assertThat(cache.get("a")).hasValueSatisfying(each -> assertThat(each).isEqualTo(BYTES));
    assertThat(cache.get("b")).isEmpty();
  }

  @Test
  void takesNoEntryThatIsNotWhole() throws IOException {
    ByteCache cache = new ByteCache(folder, ".entry");
    cache.put("a", BYTES);
    Path entry = folder.resolve("a.entry");
    byte[] whole = Files.readAllBytes(entry);
    for (int length = 0; length < whole.length; length++) {
      Files.write(entry, Arrays.copyOf(whole, length));
      assertThat(cache.get("a")).as("%d of %d bytes", length, whole.length).isEmpty();
    }
    whole[whole.length - 1] ^= 1;
    Files.write(entry, whole);

    assertThat(cache.get("a")).isEmpty();
  }

  @Test
  void tellsKindsOfEntriesApart() {
    new ByteCache(folder, ".one").put("a", BYTES);

    assertThat(new ByteCache(folder, ".other").get("a")).isEmpty();
  }

  @Test
  void leavesTheEntriesThatWereUsedLast() throws IOException {
    ByteCache cache = new ByteCache(folder, ".entry");
    for (int i = 0; i < 5; i++) {
      cache.put("key-" + i, BYTES);
      FileTime used = FileTime.from(Instant.ofEpochSecond(1_000_000 + i));
      Files.setLastModifiedTime(folder.resolve("key-" + i + ".entry"), used);
    }
    new ByteCache(folder, ".other").put("key", BYTES);
    assertThat(cache.get("key-0")).isPresent();
    cache.prune(2);

    assertThat(Stream.of("key-0", "key-1", "key-2", "key-3", "key-4").map(cache::get))
        .extracting(Optional::isPresent)
        .containsExactly(true, false, false, false, true);
    assertThat(new ByteCache(folder, ".other").get("key")).isPresent();
  }

  @Test
  void keepsNothingWhereItCannotWrite() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    ByteCache cache = new ByteCache(file, ".entry");
    cache.put("a", BYTES);

    assertThat(cache.get("a")).isEmpty();
  }
}
