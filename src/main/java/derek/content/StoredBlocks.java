package derek.content;

import derek.cache.PackReader;
import derek.cache.PackStore;
import derek.model.Block;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of a text, which lie on disk until they are asked for, and are not kept in memory
 * after that. Where they are no longer there, the text is parsed again. For several threads at
 * once.
 */
final class StoredBlocks implements Supplier<List<Block>> {
  private final PackStore store;
  private final String file;
  private final Supplier<List<Block>> parser;
  private volatile PackStore.@Nullable Place place;

  /**
   * The blocks of a text.
   *
   * @param parser gives the same blocks
   */
  StoredBlocks(
      PackStore store, String file, PackStore.@Nullable Place place, Supplier<List<Block>> parser) {
    this.store = store;
    this.file = file;
    this.place = place;
    this.parser = parser;
  }

  @Override
  public List<Block> get() {
    return stored().map(pack -> BlockPack.blocks(file, pack)).orElseGet(this::parsed);
  }

  private Optional<PackReader> stored() {
    PackStore.Place known = place;
    return known == null ? Optional.empty() : store.get(known);
  }

  private List<Block> parsed() {
    List<Block> blocks = parser.get();
    place = store.put(() -> BlockPack.of(file, blocks)).orElse(null);
    return blocks;
  }
}
