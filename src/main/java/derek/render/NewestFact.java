package derek.render;

import derek.model.ContentRecord;
import derek.model.Correction;
import derek.model.CourtCase;
import derek.model.Designation;
import derek.model.Development;
import derek.model.EdtfDate;
import derek.model.Person;
import derek.model.Protest;
import derek.model.RecordNotes;
import derek.model.Status;
import derek.site.Connection;
import derek.site.Site;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the newest date in what a page tells of a record. */
final class NewestFact {
  private NewestFact() {}

  /** The newest date of a record and of the acts that name it; empty where it has none. */
  static Optional<EdtfDate> of(ContentRecord record, Site site) {
    return dates(record, site).max(Comparator.comparing(NewestFact::day));
  }

  private static Stream<EdtfDate> dates(ContentRecord record, Site site) {
    RecordNotes notes = RecordNotes.of(record);
    Stream<EdtfDate> noted =
        Stream.of(
                developments(notes.background()),
                developments(notes.later()),
                notes.corrections().stream().map(Correction::date))
            .flatMap(each -> each);
    return Stream.concat(noted, own(record, site));
  }

  private static Stream<EdtfDate> own(ContentRecord record, Site site) {
    if (record instanceof CourtCase courtCase) {
      return Stream.of(
              statuses(courtCase.statuses()),
              designations(courtCase.designations()),
              courtCase.events().stream().map(CourtCase.Event::date),
              courtCase.decisions().stream().flatMap(each -> Stream.ofNullable(each.date())))
          .flatMap(each -> each);
    } else if (record instanceof Person person) {
      return Stream.of(
              statuses(person.statuses()), designations(person.designations()), acts(person, site))
          .flatMap(each -> each);
    } else if (record instanceof Protest protest) {
      return Stream.of(protest.when().date());
    }
    return Stream.of();
  }

  private static Stream<EdtfDate> acts(Person person, Site site) {
    return site.connections().to(person.id(), Connection.Kind.PARTICIPANT).stream()
        .map(Connection::from)
        .filter(Protest.class::isInstance)
        .map(each -> ((Protest) each).when().date());
  }

  private static Stream<EdtfDate> statuses(List<Status> statuses) {
    return statuses.stream().map(Status::asOf);
  }

  private static Stream<EdtfDate> designations(List<Designation> designations) {
    return designations.stream().flatMap(each -> Stream.ofNullable(each.date()));
  }

  private static Stream<EdtfDate> developments(List<Development> developments) {
    return developments.stream().flatMap(each -> Stream.ofNullable(each.date()));
  }

  /** The last day that a date can mean, or the first where it is open at its end. */
  static LocalDate day(EdtfDate date) {
    return date.latest().equals(LocalDate.MAX) ? date.earliest() : date.latest();
  }
}
