package derek.site;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A map of which a changed one costs no more than its changes: it holds them over the entries of
 * the first, and is made anew where they have become many. No key or value is null. Immutable.
 */
final class Overlay<K, V> {
  private static final int FEW = 256;
  private static final int SHARE = 16;

  private final Map<K, V> below;

  /** What is otherwise than below; empty for what was taken out. */
  private final Map<K, Optional<V>> above;

  private Overlay(Map<K, V> below, Map<K, Optional<V>> above) {
    this.below = below;
    this.above = above;
  }

  /**
   * The entries of a map.
   *
   * @param map that nobody changes any more
   */
  static <K, V> Overlay<K, V> of(Map<K, V> map) {
    return new Overlay<>(map, Map.of());
  }

  @Nullable V get(K key) {
    Optional<V> changed = above.isEmpty() ? null : above.get(key);
    return changed == null ? below.get(key) : changed.orElse(null);
  }

  V getOrDefault(K key, V other) {
    V value = get(key);
    return value == null ? other : value;
  }

  /** Tells all entries, in no order. */
  void forEach(BiConsumer<? super K, ? super V> told) {
    below.forEach(
        (key, value) -> {
          if (!above.containsKey(key)) {
            told.accept(key, value);
          }
        });
    above.forEach((key, value) -> value.ifPresent(each -> told.accept(key, each)));
  }

  /** Begins a map that comes from this one. */
  Edit<K, V> edit() {
    return new Edit<>(this);
  }

  /** A changed map in the making. */
  static final class Edit<K, V> {
    private final Overlay<K, V> from;
    private final Map<K, Optional<V>> above;

    private Edit(Overlay<K, V> from) {
      this.from = from;
      this.above = new HashMap<>(from.above);
    }

    @Nullable V get(K key) {
      Optional<V> changed = above.get(key);
      return changed == null ? from.below.get(key) : changed.orElse(null);
    }

    void put(K key, V value) {
      above.put(key, Optional.of(value));
    }

    void remove(K key) {
      above.put(key, Optional.empty());
    }

    Overlay<K, V> done() {
      if (above.size() <= FEW + from.below.size() / SHARE) {
        return new Overlay<>(from.below, above);
      }
      Map<K, V> all = new HashMap<>(from.below);
      above.forEach(
          (key, value) -> value.ifPresentOrElse(each -> all.put(key, each), () -> all.remove(key)));
      return of(all);
    }
  }
}
