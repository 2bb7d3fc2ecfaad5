package derek.render;

import derek.model.ContentRecord;
import derek.model.CourtCase;
import derek.model.Designation;
import derek.model.EdtfDate;
import derek.model.Person;
import derek.model.Protest;
import derek.model.RecordNotes;
import derek.model.Status;
import derek.site.Connection;
import derek.site.Site;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the newest date in what a page tells of a record. For one record. */
final class NewestFact {
  private @Nullable EdtfDate newest;
  private LocalDate day = LocalDate.MIN;

  private NewestFact() {}

  /** The newest date of a record and of the acts that name it; empty where it has none. */
  static Optional<EdtfDate> of(ContentRecord record, Site site) {
    NewestFact fact = new NewestFact();
    RecordNotes notes = RecordNotes.of(record);
    notes.background().forEach(each -> fact.consider(each.date()));
    notes.later().forEach(each -> fact.consider(each.date()));
    notes.corrections().forEach(each -> fact.consider(each.date()));
    if (record instanceof CourtCase courtCase) {
      fact.consider(courtCase.statuses(), courtCase.designations());
      courtCase.events().forEach(each -> fact.consider(each.date()));
      courtCase.decisions().forEach(each -> fact.consider(each.date()));
    } else if (record instanceof Person person) {
      fact.consider(person.statuses(), person.designations());
      fact.considerActs(person, site);
    } else if (record instanceof Protest protest) {
      fact.consider(protest.when().date());
    }
    return Optional.ofNullable(fact.newest);
  }

  private void considerActs(Person person, Site site) {
    for (Connection each : site.connections().to(person.id(), Connection.Kind.PARTICIPANT)) {
      if (each.from() instanceof Protest protest) {
        consider(protest.when().date());
      }
    }
  }

  private void consider(List<Status> statuses, List<Designation> designations) {
    statuses.forEach(each -> consider(each.asOf()));
    designations.forEach(each -> consider(each.date()));
  }

  /** Of two dates of one day, the first stays. */
  private void consider(@Nullable EdtfDate date) {
    if (date == null) {
      return;
    }
    LocalDate other = day(date);
    if (newest == null || other.isAfter(day)) {
      newest = date;
      day = other;
    }
  }

  /** The last day that a date can mean, or the first where it is open at its end. */
  static LocalDate day(EdtfDate date) {
    return date.latest().equals(LocalDate.MAX) ? date.earliest() : date.latest();
  }
}
