package derek.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which translations are behind their originals. The original is the first language of the
 * settings.
 */
public final class Translations {
  private Translations() {}

  /**
   * Digests of everything in a record that is translated, each once: its JSON's texts, then its
   * summary's blocks.
   */
  public static Set<Long> originals(Archive archive, ContentRecord record) {
    Language original = archive.settings().original();
    Set<Long> digests = new LinkedHashSet<>();
    for (LocatedText text : archive.editorial().textsOf(record.id())) {
      digests.add(text.digest());
    }
    Summary summary = RecordSummaries.of(record).get(original);
    if (summary != null) {
      TextDigests blocks = summary.outline().digests();
      for (int i = 0; i < blocks.size(); i++) {
        digests.add(blocks.get(i));
      }
    }
    return digests;
  }

  /** Texts in the record's JSON whose original changed after the translation was stamped. */
  public static List<LocatedText> staleTexts(
      Archive archive, ContentRecord record, Language language) {
    Language original = archive.settings().original();
    TextDigests stamped = archive.editorial().lock().stamped(record.id().toString(), language);
    List<LocatedText> stale = new ArrayList<>();
    if (!language.equals(original)) {
      for (LocatedText text : archive.editorial().textsOf(record.id())) {
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
    TextDigests stamped = archive.editorial().lock().stamped(record.id().toString(), language);
    TextDigests digests = summary.outline().digests();
    for (int i = 0; i < digests.size(); i++) {
      if (!stamped.contains(digests.get(i))) {
        stale.add(i);
      }
    }
    return stale;
  }
}
