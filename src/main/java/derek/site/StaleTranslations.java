package derek.site;

import derek.model.Archive;
import derek.model.ContentRecord;
import derek.model.Language;
import derek.model.LocalizedText;
import derek.model.LocatedText;
import derek.model.RecordId;
import derek.model.Translations;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The texts of published records whose original changed after their translation was stamped; a
 * translation that nobody ever stamped is stale throughout. Immutable.
 */
public final class StaleTranslations {
  private static final Stale NOTHING = new Stale(Set.of(), Set.of());

  private final Overlay<Translation, Stale> byTranslation;
  private final @Nullable SiteReads reads;

  private StaleTranslations(Overlay<Translation, Stale> byTranslation, @Nullable SiteReads reads) {
    this.byTranslation = byTranslation;
    this.reads = reads;
  }

  /** Those of all records of an archive. */
  static StaleTranslations of(Archive archive) {
    Map<Translation, Stale> stale = new HashMap<>();
    for (ContentRecord record : archive.records()) {
      for (Language language : archive.settings().languageList()) {
        Stale found = stale(archive, record, language);
        if (!found.isNothing()) {
          stale.put(new Translation(record.id(), language), found);
        }
      }
    }
    return new StaleTranslations(Overlay.of(stale), null);
  }

  /** The same, noting what is asked. */
  StaleTranslations readBy(SiteReads newReads) {
    return new StaleTranslations(byTranslation, newReads);
  }

  /** The same after some records changed. */
  StaleTranslations with(Map<RecordId, SiteUpdate.Change> changes, Archive after) {
    Overlay.Edit<Translation, Stale> edit = byTranslation.edit();
    for (Language language : after.settings().languageList()) {
      changes.forEach(
          (id, change) -> {
            Stale found = change.after() == null ? NOTHING : stale(after, change.after(), language);
            if (found.isNothing()) {
              edit.remove(new Translation(id, language));
            } else {
              edit.put(new Translation(id, language), found);
            }
          });
    }
    return new StaleTranslations(edit.done(), null);
  }

  private static Stale stale(Archive archive, ContentRecord record, Language language) {
    Set<LocalizedText> texts = new HashSet<>();
    for (LocatedText each : Translations.staleTexts(archive, record, language)) {
      texts.add(each.text());
    }
    return new Stale(texts, Translations.staleBlocks(archive, record, language));
  }

  /** Whether anything of the record is stale in the language. */
  public boolean isStale(RecordId record, Language language) {
    return !of(record, language).isNothing();
  }

  /** Whether a text of the record's JSON is stale in the language. */
  public boolean isStale(RecordId record, Language language, LocalizedText text) {
    return of(record, language).texts().contains(text);
  }

  /** Numbers, from 0, of the stale blocks of the record's summary. */
  public Set<Integer> blocks(RecordId record, Language language) {
    return of(record, language).blocks();
  }

  /** The stale texts of the record's JSON. */
  public Set<LocalizedText> texts(RecordId record, Language language) {
    return of(record, language).texts();
  }

  private Stale of(RecordId record, Language language) {
    if (reads != null) {
      reads.record(record);
    }
    return byTranslation.getOrDefault(new Translation(record, language), NOTHING);
  }

  private record Translation(RecordId record, Language language) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Translation translation
          && record.equals(translation.record)
          && language.equals(translation.language);
    }

    @Override
    public int hashCode() {
      return 31 * record.hashCode() + language.hashCode();
    }
  }

  private record Stale(Set<LocalizedText> texts, Set<Integer> blocks) {
    Stale {
      texts = Set.copyOf(texts);
      blocks = Set.copyOf(blocks);
    }

    boolean isNothing() {
      return texts.isEmpty() && blocks.isEmpty();
    }
  }
}
