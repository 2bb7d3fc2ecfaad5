package derek.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every mention of another record in one record, citations apart. */
public final class RecordReferences {
  private final List<Reference> references = new ArrayList<>();

  private RecordReferences() {}

  /** The references in the order of the fields, those of the summaries last. */
  public static List<Reference> of(ContentRecord record) {
    RecordReferences collector = new RecordReferences();
    if (record instanceof Person person) {
      collector.relations(person.residence());
      collector.relations(person.organizations());
      collector.summaries(person.summaries());
    } else if (record instanceof Protest protest) {
      collector.protest(protest);
    } else if (record instanceof CourtCase courtCase) {
      collector.courtCase(courtCase);
    } else if (record instanceof Source source) {
      collector.optional(source.publication().publisher());
    } else if (record instanceof Place place) {
      collector.optional(place.within());
    } else if (record instanceof InformationPage page) {
      collector.summaries(page.summaries());
    }
    return List.copyOf(collector.references);
  }

  private void protest(Protest protest) {
    relations(protest.places());
    if (protest.partOf() != null) {
      relations(List.of(protest.partOf()));
    }
    relations(protest.participants());
    relations(protest.organizations());
    relations(protest.cases());
    summaries(protest.summaries());
  }

  private void courtCase(CourtCase courtCase) {
    relations(courtCase.persons());
    courtCase.charges().forEach(each -> references.addAll(each.articles()));
    courtCase.decisions().forEach(each -> optional(each.court()));
    relations(courtCase.organizations());
    summaries(courtCase.summaries());
  }

  private void optional(@Nullable Reference reference) {
    if (reference != null) {
      references.add(reference);
    }
  }

  private void relations(Collection<Relation> relations) {
    relations.forEach(each -> references.add(each.reference()));
  }

  private void summaries(Map<Language, Summary> summaries) {
    summaries.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> references.addAll(entry.getValue().outline().links()));
  }
}
