package derek.cache;

import static org.assertj.core.api.Assertions.assertThat;

import derek.cache.PackStore.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackStoreTest {
  @TempDir private Path folder;

  @Test
  void givesBackWhatManyThreadsPutAside() {
    try (PackStore store = PackStore.in(folder.resolve("new/folder"))) {
      List<Place> places =
          IntStream.range(0, 2000).parallel().mapToObj(i -> put(store, "text " + i)).toList();

      assertThat(IntStream.range(0, 2000).parallel().mapToObj(i -> text(store, places.get(i))))
          .containsExactlyElementsOf(
              IntStream.range(0, 2000).mapToObj(i -> Optional.of("text " + i)).toList());
    }
  }

  @Test
  void givesWhatIsRetainedToTheNext() {
    Place kept = left("kept");
    Place other = left("other");
    try (PackStore store = PackStore.in(folder)) {
      assertThat(text(store, kept)).contains("kept");
      store.retain(List.of(kept));
    }
    try (PackStore store = PackStore.in(folder)) {
      assertThat(text(store, kept)).contains("kept");
      assertThat(store.has(other)).isFalse();
      assertThat(text(store, other)).isEmpty();
    }
  }

  @Test
  void deletesWhatNobodyRetains() throws IOException {
    try (PackStore store = PackStore.in(folder)) {
      put(store, "text");
      assertThat(files()).hasSize(1);
    }

    assertThat(files()).isEmpty();
  }

  @Test
  void givesNoPackThatIsNotWhole() throws IOException {
    Place place = left("text");
    Path file = folder.resolve(place.file());
    byte[] whole = Files.readAllBytes(file);
    for (int i = 0; i < whole.length; i++) {
      byte[] changed = whole.clone();
      changed[i] ^= 1;
      assertIsNone(place, changed);
      assertIsNone(place, Arrays.copyOf(whole, i));
    }
  }

  private void assertIsNone(Place place, byte[] bytes) throws IOException {
    Files.write(folder.resolve(place.file()), bytes);
    try (PackStore store = PackStore.in(folder)) {
      assertThat(text(store, place)).isEmpty();
      assertThat(store.has(place)).isEqualTo(bytes.length == place.length());
    }
  }

  @Test
  void gathersThePacksOfSmallFilesInOne() throws IOException {
    List<Place> places = Stream.of("a", "b", "c").map(this::left).toList();
    List<Place> gathered;
    try (PackStore store = PackStore.in(folder)) {
      UnaryOperator<Place> gather = store.gather(places);
      gathered = places.stream().map(gather).toList();
      store.retain(gathered);
    }

    assertThat(files()).hasSize(1);
    try (PackStore store = PackStore.in(folder)) {
      assertThat(gathered.stream().map(each -> text(store, each).orElseThrow()))
          .containsExactly("a", "b", "c");
    }
  }

  @Test
  void leavesPacksWhereMuchIsInUse() {
    String much = "x".repeat(1 << 20);
    Place place = left(much);
    try (PackStore store = PackStore.in(folder)) {
      assertThat(store.gather(List.of(place)).apply(place)).isEqualTo(place);
    }
  }

  @Test
  void movesPacksOutOfFilesOfWhichLittleIsInUse() {
    String much = "x".repeat(1 << 20);
    try (PackStore first = PackStore.in(folder)) {
      Place used = put(first, much);
      put(first, much + "a");
      put(first, much + "b");
      first.retain(List.of(used));
      try (PackStore second = PackStore.in(folder)) {
        Place moved = second.gather(List.of(used)).apply(used);

        assertThat(moved.file()).isNotEqualTo(used.file());
        assertThat(text(second, moved)).contains(much);
      }
    }
  }

  @Test
  void takesNothingWhereItCannotWrite() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    for (PackStore store : List.of(PackStore.none(), PackStore.in(file))) {
      try (store) {
        assertThat(store.put(() -> new PackWriter().text("text"))).isEmpty();
      }
    }
  }

  @Test
  void givesNothingOnceItIsClosed() {
    PackStore store = PackStore.in(folder);
    Place place = put(store, "text");
    store.retain(List.of(place));
    store.close();

    assertThat(text(store, place)).isEmpty();
    assertThat(store.put(() -> new PackWriter().text("text"))).isEmpty();
  }

  /** What a store of its own put aside and left. */
  private Place left(String text) {
    try (PackStore store = PackStore.in(folder)) {
      Place place = put(store, text);
      store.retain(Stream.concat(files().stream(), Stream.of(place)).toList());
      return place;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Place put(PackStore store, String text) {
    return store.put(() -> new PackWriter().text(text)).orElseThrow();
  }

  private static Optional<String> text(PackStore store, Place place) {
    return store.get(place).map(PackReader::text);
  }

  /** A place in each file of the folder. */
  private List<Place> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> new Place(file.getFileName().toString(), 0, 0, 0)).toList();
    }
  }
}
