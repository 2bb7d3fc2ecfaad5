package derek.render;

import derek.model.ContentRecord;
import derek.model.Correction;
import derek.model.Designation;
import derek.model.RecordId;
import derek.model.RecordKind;
import derek.model.RecordNotes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The pages that gather one thing from all records. */
final class RegisterComposer {
  private final PageScope scope;
  private final RecordComposer records;

  RegisterComposer(PageScope scope) {
    this.scope = scope;
    this.records = new RecordComposer(scope);
  }

  /** By kind of record, then in the order of the lists. */
  DesignationsView designations(Frame frame) {
    List<DesignationsView.Row> rows = new ArrayList<>();
    for (ContentRecord record : published()) {
      for (Designation designation : Designation.of(record)) {
        rows.add(
            new DesignationsView.Row(
                scope.links().to(record),
                record.id().kind().scheme(),
                records.designation(record.id(), designation)));
      }
    }
    return new DesignationsView(frame, rows, scope.notes());
  }

  CorrectionsView corrections(Frame frame) {
    List<Corrected> corrected = new ArrayList<>();
    for (ContentRecord record : published()) {
      List<Correction> corrections = RecordNotes.of(record).corrections();
      for (int i = 0; i < corrections.size(); i++) {
        corrected.add(new Corrected(record, i + 1, corrections.get(i)));
      }
    }
    return new CorrectionsView(
        frame, corrected.stream().sorted(Corrected.NEWEST_FIRST).map(each -> row(each)).toList());
  }

  private CorrectionsView.Row row(Corrected corrected) {
    RecordId id = corrected.record.id();
    String name = scope.text(corrected.record.name());
    String address = scope.links().addressOf(id, "correction-" + corrected.number);
    return new CorrectionsView.Row(
        new Link(address, name), id.kind().scheme(), records.correction(corrected.correction));
  }

  private List<ContentRecord> published() {
    List<ContentRecord> published = new ArrayList<>();
    for (RecordKind kind : RecordKind.values()) {
      published.addAll(scope.site().records(kind, scope.language()));
    }
    return published;
  }

  /**
   * A mistake of one record.
   *
   * @param number counts from 1, as on the record's page
   */
  private record Corrected(ContentRecord record, int number, Correction correction) {
    static final Comparator<Corrected> NEWEST_FIRST =
        Comparator.comparing((Corrected each) -> NewestFact.day(each.correction.date())).reversed();
  }
}
