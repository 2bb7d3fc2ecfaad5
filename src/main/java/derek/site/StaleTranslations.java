package derek.site;

import derek.model.Archive;
import derek.model.ContentRecord;
import derek.model.Language;
import derek.model.LocalizedText;
import derek.model.LocatedText;
import derek.model.RecordId;
import derek.model.Translations;
import java.util.Collection;
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

  private final Map<Translation, Stale> byTranslation;
  private final @Nullable SiteReads reads;

  private StaleTranslations(Map<Translation, Stale> byTranslation, @Nullable SiteReads reads) {
    this.byTranslation = byTranslation;
    this.reads = reads;
  }

  StaleTranslations(Archive archive, Collection<ContentRecord> published) {
    this(new HashMap<>(), null);
    for (ContentRecord record : published) {
      for (Language language : archive.settings().languageList()) {
        remember(archive, record, language);
      }
    }
  }

  /** The same, noting what is asked. */
  StaleTranslations readBy(SiteReads newReads) {
    return new StaleTranslations(byTranslation, newReads);
  }

  /** The same after some records changed. */
  StaleTranslations with(Map<RecordId, SiteUpdate.Change> changes, Archive after) {
    StaleTranslations changed = new StaleTranslations(new HashMap<>(byTranslation), null);
    for (Language language : after.settings().languageList()) {
      changes.forEach(
          (id, change) -> {
            changed.byTranslation.remove(new Translation(id, language));
            if (change.after() != null) {
              changed.remember(after, change.after(), language);
            }
          });
    }
    return changed;
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

  private void remember(Archive archive, ContentRecord record, Language language) {
    Set<LocalizedText> texts = new HashSet<>();
    for (LocatedText each : Translations.staleTexts(archive, record, language)) {
      texts.add(each.text());
    }
    Stale stale = new Stale(texts, Translations.staleBlocks(archive, record, language));
    if (!stale.isNothing()) {
      byTranslation.put(new Translation(record.id(), language), stale);
    }
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
