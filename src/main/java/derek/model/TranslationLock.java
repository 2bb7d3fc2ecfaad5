package derek.model;

import java.util.Map;

/**
 * For each record and language, the digests of the original texts that its translation was made
 * from. The order of the texts does not matter, so that moving a paragraph makes nothing stale.
 *
 * @param stamps by record (as {@link RecordId#toString()}) and language
 */
public record TranslationLock(Map<String, Map<Language, Stamps>> stamps) {
  /** Nothing is stamped. */
  public static final TranslationLock EMPTY = new TranslationLock(Map.of());

  public TranslationLock {
    stamps = Map.copyOf(stamps);
  }

  /**
   * The proof that a person compared a translation with its original.
   *
   * @param originals of each original text, in the order stamped
   * @param minor those of them that changed so little that the translation need not be read again
   */
  public record Stamps(TextDigests originals, TextDigests minor) {
    /** Nobody compared anything. */
    public static final Stamps NONE = new Stamps(TextDigests.NONE, TextDigests.NONE);
  }

  /** What is stamped of a record's translation. */
  public TextDigests stamped(String record, Language language) {
    return stamps.getOrDefault(record, Map.of()).getOrDefault(language, Stamps.NONE).originals();
  }
}
