package derek.content;

import derek.cache.PackReader;
import derek.cache.PackStore;
import derek.model.Block;
import derek.model.SiteSettings.SiteLanguage;
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
  private final TextParser parser;
  private final String file;
  private final SiteLanguage language;
  private final String sha256;
  private volatile PackStore.@Nullable Place place;

  /**
   * The blocks of a text.
   *
   * @param file as diagnostics call it
   * @param sha256 of the file
   */
  StoredBlocks(
      PackStore store,
      PackStore.Place place,
      TextParser parser,
      String file,
      SiteLanguage language,
      String sha256) {
    this.store = store;
    this.place = place;
    this.parser = parser;
    this.file = file;
    this.language = language;
    this.sha256 = sha256;
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
    List<Block> blocks = parser.again(file, language, sha256);
    place = store.put(() -> BlockPack.of(file, blocks)).orElse(null);
    return blocks;
  }
}
