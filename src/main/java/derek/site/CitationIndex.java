package derek.site;

import derek.model.Citation;
import derek.model.CitedPassage;
import derek.model.ContentRecord;
import derek.model.RecordClaims;
import derek.model.RecordId;
import derek.model.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The passages of the published sources, and which published records cite them. */
public final class CitationIndex {
  private final Overlay<CitedPassage, List<ContentRecord>> citing;
  private final Overlay<CitedPassage, Source.Passage> passages;
  private final @Nullable SiteReads reads;

  private CitationIndex(
      Overlay<CitedPassage, List<ContentRecord>> citing,
      Overlay<CitedPassage, Source.Passage> passages,
      @Nullable SiteReads reads) {
    this.citing = citing;
    this.passages = passages;
    this.reads = reads;
  }

  /** That of some records, which are in the order of their ids. */
  static CitationIndex of(Collection<ContentRecord> records) {
    Map<CitedPassage, List<ContentRecord>> citing = new HashMap<>();
    Map<CitedPassage, Source.Passage> passages = new HashMap<>();
    for (ContentRecord record : records) {
      if (record instanceof Source source) {
        source
            .passages()
            .forEach(each -> passages.put(new CitedPassage(source.id(), each.id()), each));
      }
      RecordClaims.citations(record).forEach(citation -> add(citation, record, citing));
    }
    return new CitationIndex(Overlay.of(citing), Overlay.of(passages), null);
  }

  private static void add(
      Citation citation, ContentRecord record, Map<CitedPassage, List<ContentRecord>> citing) {
    List<ContentRecord> records =
        citing.computeIfAbsent(citation.cited(), key -> new ArrayList<>());
    if (records.isEmpty() || !records.get(records.size() - 1).id().equals(record.id())) {
      records.add(record);
    }
  }

  /** The same, noting what is asked. */
  CitationIndex readBy(SiteReads newReads) {
    return new CitationIndex(citing, passages, newReads);
  }

  /** The same after some records changed. */
  CitationIndex with(Map<RecordId, SiteUpdate.Change> changes) {
    Edit edit = new Edit(citing.edit(), passages.edit());
    for (SiteUpdate.Change change : changes.values()) {
      if (change.before() != null) {
        edit.remove(change.before());
      }
      if (change.after() != null) {
        edit.add(change.after());
      }
    }
    return new CitationIndex(edit.citing.done(), edit.passages.done(), null);
  }

  /** An index in the making, out of the one that was. */
  private record Edit(
      Overlay.Edit<CitedPassage, List<ContentRecord>> citing,
      Overlay.Edit<CitedPassage, Source.Passage> passages) {
    void remove(ContentRecord record) {
      if (record instanceof Source source) {
        source
            .passages()
            .forEach(each -> passages.remove(new CitedPassage(source.id(), each.id())));
      }
      cited(record).forEach(each -> change(each, list -> list.remove(record)));
    }

    void add(ContentRecord record) {
      if (record instanceof Source source) {
        source
            .passages()
            .forEach(each -> passages.put(new CitedPassage(source.id(), each.id()), each));
      }
      cited(record).forEach(each -> change(each, list -> list.add(record)));
    }

    private void change(CitedPassage cited, Consumer<List<ContentRecord>> change) {
      List<ContentRecord> known = citing.get(cited);
      List<ContentRecord> records = known == null ? new ArrayList<>() : new ArrayList<>(known);
      change.accept(records);
      records.sort(Comparator.comparing(ContentRecord::id));
      citing.put(cited, records);
    }
  }

  /** What a record cites, each once. */
  private static Set<CitedPassage> cited(ContentRecord record) {
    Set<CitedPassage> cited = new HashSet<>();
    RecordClaims.citations(record).forEach(each -> cited.add(each.cited()));
    return cited;
  }

  /** The records that cite a passage, each once, by id. */
  public List<ContentRecord> citing(RecordId source, String passage) {
    if (reads != null) {
      reads.citations(source);
    }
    return citing.getOrDefault(new CitedPassage(source, passage), List.of());
  }

  /** What a citation cites; empty where the source is not published. */
  public Optional<Source.Passage> passage(Citation citation) {
    if (reads != null) {
      reads.record(citation.source());
    }
    return Optional.ofNullable(passages.get(citation.cited()));
  }
}
