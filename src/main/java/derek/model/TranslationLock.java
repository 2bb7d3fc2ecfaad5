package derek.model;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * For each record and language, the digests of the original texts that its translation was made
 * from. The order of the texts does not matter, so that moving a paragraph makes nothing stale.
 *
 * @param stamps by record (as {@link RecordId#toString()}) and language
 */
public record TranslationLock(Map<String, Map<Language, Set<Stamp>>> stamps) {
  /** Nothing is stamped. */
  public static final TranslationLock EMPTY = new TranslationLock(Map.of());

  public TranslationLock {
    stamps = Map.copyOf(stamps);
  }

  /**
   * The proof that a person compared a translation with its original.
   *
   * @param digest of the original text
   * @param minor whether the original changed so little that the translation need not be read again
   */
  public record Stamp(String digest, boolean minor) {}

  /** The digests stamped for a record's translation; empty where nobody stamped it. */
  public Set<String> stamped(String record, Language language) {
    return stamps.getOrDefault(record, Map.of()).getOrDefault(language, Set.of()).stream()
        .map(Stamp::digest)
        .collect(Collectors.toSet());
  }
}
