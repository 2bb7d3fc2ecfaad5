package derek.check;

import derek.model.Archive;
import derek.model.ContentRecord;
import derek.model.GlossaryTerm;
import derek.model.Language;
import derek.model.LocatedText;
import derek.model.MessageBundle;
import derek.model.RecordSummaries;
import derek.model.Summary;
import derek.model.Translations;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far a language's texts keep up with the original's.
 *
 * @param language a language that is not the original
 * @param counts by what kind of text
 * @param stale records with at least one stale text, by id
 */
public record TranslationStatus(
    Language language, Map<Unit, Count> counts, List<ContentRecord> stale) {
  public TranslationStatus {
    counts = Map.copyOf(counts);
    stale = List.copyOf(stale);
  }

  /** What is counted. */
  public enum Unit {
    /** Blocks of the Markdown texts. */
    BLOCKS,
    /** Texts in the records' JSON, glossary apart. */
    FIELDS,
    /** Texts of the glossary. */
    TERMS,
    /** Words of the interface. */
    MESSAGES
  }

  /**
   * How many there are.
   *
   * @param complete stamped, and not changed since
   * @param stale never stamped, or changed since
   * @param missing not there at all
   */
  public record Count(int complete, int stale, int missing) {
    static final Count NONE = new Count(0, 0, 0);

    Count plus(int moreComplete, int moreStale, int moreMissing) {
      return new Count(complete + moreComplete, stale + moreStale, missing + moreMissing);
    }
  }

  /** The status of each language but the original, in the order of the settings. */
  public static List<TranslationStatus> of(Archive archive) {
    return archive.settings().languageList().stream()
        .filter(language -> !language.equals(archive.settings().original()))
        .map(language -> of(archive, language))
        .toList();
  }

  private static TranslationStatus of(Archive archive, Language language) {
    Map<Unit, Count> counts = new EnumMap<>(Unit.class);
    List<ContentRecord> stale = new ArrayList<>();
    for (ContentRecord record : archive.records()) {
      int staleFields = Translations.staleTexts(archive, record, language).size();
      Set<Integer> staleBlocks = Translations.staleBlocks(archive, record, language);
      List<LocatedText> fields = archive.editorial().textsOf(record.id());
      Unit unit = record instanceof GlossaryTerm ? Unit.TERMS : Unit.FIELDS;
      add(counts, unit, fields.size() - staleFields, staleFields, 0);
      countBlocks(archive, record, language, staleBlocks, counts);
      if (staleFields > 0 || !staleBlocks.isEmpty()) {
        stale.add(record);
      }
    }
    countMessages(archive, language, counts);
    return new TranslationStatus(language, counts, stale);
  }

  private static void countBlocks(
      Archive archive,
      ContentRecord record,
      Language language,
      Set<Integer> stale,
      Map<Unit, Count> counts) {
    int originals = blocks(RecordSummaries.of(record).get(archive.settings().original()));
    int translated = blocks(RecordSummaries.of(record).get(language));
    int missing = Math.max(0, originals - translated);
    int staleThere = Math.min(stale.size(), originals - missing);
    add(counts, Unit.BLOCKS, originals - missing - staleThere, staleThere, missing);
  }

  private static int blocks(@Nullable Summary summary) {
    return summary == null ? 0 : summary.outline().digests().size();
  }

  private static void countMessages(Archive archive, Language language, Map<Unit, Count> counts) {
    MessageBundle originals = archive.messages().get(archive.settings().original());
    MessageBundle bundle = archive.messages().get(language);
    if (originals != null) {
      Set<String> keys = originals.messages().keySet();
      int there =
          bundle == null ? 0 : (int) keys.stream().filter(bundle.messages()::containsKey).count();
      add(counts, Unit.MESSAGES, there, 0, keys.size() - there);
    }
  }

  private static void add(
      Map<Unit, Count> counts, Unit unit, int complete, int stale, int missing) {
    counts.put(unit, counts.getOrDefault(unit, Count.NONE).plus(complete, stale, missing));
  }
}
