package derek.cli;

import derek.check.StatusReview;
import derek.check.TranslationStatus;
import derek.model.ContentRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What {@code derek status --json} prints. Ids, tags and dates need no escaping. */
final class StatusJson {
  private StatusJson() {}

  static String of(
      List<ContentRecord> drafts, List<TranslationStatus> statuses, List<StatusReview> reviews) {
    List<String> unpublished = drafts.stream().map(each -> "\"" + each.id() + "\"").toList();
    List<String> languages = statuses.stream().map(StatusJson::of).toList();
    List<String> due = reviews.stream().map(StatusJson::of).toList();
    return "{\"drafts\":["
        + String.join(",", unpublished)
        + "],\"translations\":["
        + String.join(",", languages)
        + "],\"reviews\":["
        + String.join(",", due)
        + "]}";
  }

  private static String of(TranslationStatus status) {
    List<String> counts = new ArrayList<>();
    for (TranslationStatus.Unit unit : TranslationStatus.Unit.values()) {
      TranslationStatus.Count count = status.counts().get(unit);
      if (count != null) {
        counts.add(
            String.format(
                Locale.ROOT,
                "\"%s\":{\"complete\":%d,\"stale\":%d,\"missing\":%d}",
                unit.name().toLowerCase(Locale.ROOT),
                count.complete(),
                count.stale(),
                count.missing()));
      }
    }
    List<String> stale = status.stale().stream().map(each -> "\"" + each.id() + "\"").toList();
    return "{\"language\":\""
        + status.language()
        + "\",\"counts\":{"
        + String.join(",", counts)
        + "},\"stale\":["
        + String.join(",", stale)
        + "]}";
  }

  private static String of(StatusReview review) {
    return "{\"record\":\""
        + review.record().id()
        + "\",\"asOf\":\""
        + review.newest().asOf().text()
        + "\"}";
  }
}
