package derek.site;

import derek.model.Citation;
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
  private final Map<Cited, List<ContentRecord>> citing;
  private final Map<Cited, Source.Passage> passages;
  private final @Nullable SiteReads reads;

  private CitationIndex(
      Map<Cited, List<ContentRecord>> citing,
      Map<Cited, Source.Passage> passages,
      @Nullable SiteReads reads) {
    this.citing = citing;
    this.passages = passages;
    this.reads = reads;
  }

  CitationIndex(Collection<ContentRecord> records) {
    this(new HashMap<>(), new HashMap<>(), null);
    for (ContentRecord record : records) {
      if (record instanceof Source source) {
        source.passages().forEach(each -> passages.put(new Cited(source.id(), each.id()), each));
      }
      RecordClaims.citations(record).forEach(citation -> add(citation, record));
    }
  }

  private CitationIndex(CitationIndex last) {
    this(new HashMap<>(last.citing), new HashMap<>(last.passages), null);
  }

  /** The same, noting what is asked. */
  CitationIndex readBy(SiteReads newReads) {
    return new CitationIndex(citing, passages, newReads);
  }

  /** The same after some records changed. */
  CitationIndex with(Map<RecordId, SiteUpdate.Change> changes) {
    CitationIndex changed = new CitationIndex(this);
    for (SiteUpdate.Change change : changes.values()) {
      if (change.before() instanceof Source source) {
        source
            .passages()
            .forEach(each -> changed.passages.remove(new Cited(source.id(), each.id())));
      }
      if (change.before() != null) {
        ContentRecord gone = change.before();
        cited(gone).forEach(each -> changed.change(each, list -> list.remove(gone)));
      }
      if (change.after() instanceof Source source) {
        source
            .passages()
            .forEach(each -> changed.passages.put(new Cited(source.id(), each.id()), each));
      }
      if (change.after() != null) {
        ContentRecord come = change.after();
        cited(come).forEach(each -> changed.change(each, list -> list.add(come)));
      }
    }
    return changed;
  }

  private void change(Cited cited, Consumer<List<ContentRecord>> change) {
    List<ContentRecord> records = new ArrayList<>(citing.getOrDefault(cited, List.of()));
    change.accept(records);
    records.sort(Comparator.comparing(ContentRecord::id));
    citing.put(cited, records);
  }

  /** What a record cites, each once. */
  private static Set<Cited> cited(ContentRecord record) {
    Set<Cited> cited = new HashSet<>();
    RecordClaims.citations(record)
        .forEach(each -> cited.add(new Cited(each.source(), each.passage())));
    return cited;
  }

  /** The records that cite a passage, each once, by id. */
  public List<ContentRecord> citing(RecordId source, String passage) {
    if (reads != null) {
      reads.citations(source);
    }
    return citing.getOrDefault(new Cited(source, passage), List.of());
  }

  /** What a citation cites; empty where the source is not published. */
  public Optional<Source.Passage> passage(Citation citation) {
    if (reads != null) {
      reads.record(citation.source());
    }
    return Optional.ofNullable(passages.get(new Cited(citation.source(), citation.passage())));
  }

  private void add(Citation citation, ContentRecord record) {
    List<ContentRecord> records =
        citing.computeIfAbsent(
            new Cited(citation.source(), citation.passage()), key -> new ArrayList<>());
    if (records.isEmpty() || !records.get(records.size() - 1).id().equals(record.id())) {
      records.add(record);
    }
  }

  private record Cited(RecordId source, String passage) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Cited cited
          && source.equals(cited.source)
          && passage.equals(cited.passage);
    }

    @Override
    public int hashCode() {
      return 31 * source.hashCode() + passage.hashCode();
    }
  }
}
