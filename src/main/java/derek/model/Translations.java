package derek.model;

import derek.digest.Sha256;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which translations are behind their originals. The original is the first language of the
 * settings.
 */
public final class Translations {
  private static final int DIGEST_LENGTH = 16;

  private Translations() {}

  /**
   * Digest of an original text: the first {@value #DIGEST_LENGTH} hexadecimal digits of its
   * SHA-256.
   */
  public static String digest(String original) {
    return Sha256.hex(original.strip()).substring(0, DIGEST_LENGTH);
  }

  /**
   * Digests of everything in a record that is translated: its JSON's texts, then its summary's
   * blocks.
   */
  public static Set<String> originals(Archive archive, ContentRecord record) {
    Language original = archive.settings().original();
    Set<String> digests = new LinkedHashSet<>();
    for (LocatedText text : archive.editorial().texts().getOrDefault(record.id(), List.of())) {
      digests.add(text.digest());
    }
    Summary summary = RecordSummaries.of(record).get(original);
    if (summary != null) {
      digests.addAll(summary.outline().digests());
    }
    return digests;
  }

  /** Texts in the record's JSON whose original changed after the translation was stamped. */
  public static List<LocatedText> staleTexts(
      Archive archive, ContentRecord record, Language language) {
    Language original = archive.settings().original();
    Set<String> stamped = archive.editorial().lock().stamped(record.id().toString(), language);
    List<LocatedText> stale = new ArrayList<>();
    if (!language.equals(original)) {
      for (LocatedText text : archive.editorial().texts().getOrDefault(record.id(), List.of())) {
        if (!stamped.contains(text.digest())) {
          stale.add(text);
        }
      }
    }
    return stale;
  }

  /**
   * Numbers, from 0, of the summary's blocks whose original changed after the translation was
   * stamped.
   */
  public static Set<Integer> staleBlocks(Archive archive, ContentRecord record, Language language) {
    Language original = archive.settings().original();
    Summary summary = RecordSummaries.of(record).get(original);
    Set<Integer> stale = new LinkedHashSet<>();
    if (summary == null || language.equals(original)) {
      return stale;
    }
    Set<String> stamped = archive.editorial().lock().stamped(record.id().toString(), language);
    List<String> digests = summary.outline().digests();
    for (int i = 0; i < digests.size(); i++) {
      if (!stamped.contains(digests.get(i))) {
        stale.add(i);
      }
    }
    return stale;
  }
}
