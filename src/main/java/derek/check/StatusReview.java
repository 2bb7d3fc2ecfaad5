package derek.check;

import derek.model.Archive;
import derek.model.ContentRecord;
import derek.model.CourtCase;
import derek.model.EdtfDate;
import derek.model.Person;
import derek.model.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A record whose newest status is older than the settings allow without a review.
 *
 * @param newest its newest status
 */
public record StatusReview(ContentRecord record, Status newest) {

  /** The records to look at again, the longest waiting first. */
  public static List<StatusReview> due(Archive archive, LocalDate today) {
    LocalDate limit = today.minusDays(archive.settings().reviewAfterDays());
    List<StatusReview> due = new ArrayList<>();
    for (ContentRecord record : archive.records()) {
      newest(record)
          .filter(status -> status.asOf().latest().isBefore(limit))
          .ifPresent(status -> due.add(new StatusReview(record, status)));
    }
    due.sort(
        Comparator.comparing((StatusReview each) -> each.newest().asOf())
            .thenComparing(each -> each.record().id()));
    return due;
  }

  private static Optional<Status> newest(ContentRecord record) {
    return statuses(record).stream()
        .max(Comparator.comparing(Status::asOf, Comparator.comparing(EdtfDate::latest)));
  }

  private static List<Status> statuses(ContentRecord record) {
    if (record instanceof Person person) {
      return person.statuses();
    }
    return record instanceof CourtCase courtCase ? courtCase.statuses() : List.of();
  }
}
