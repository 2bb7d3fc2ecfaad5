package derek.render;

import derek.model.ContentRecord;
import derek.model.Designation;
import derek.model.Language;
import derek.model.RecordKind;
import derek.model.RecordNotes;
import derek.site.Site;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which of the things that the first page explains stand on some page of the site. */
final class Legend {
  private final Site site;
  private final Language language;

  private Legend(Site site, Language language) {
    this.site = site;
    this.language = language;
  }

  /** The keys of what is explained: {@code home.legend.KEY} names it. */
  static List<String> of(Site site, Language language) {
    Legend legend = new Legend(site, language);
    List<String> keys = new ArrayList<>(List.of("note"));
    legend.add(keys, "authorities", Legend::toldByAuthorities);
    legend.add(keys, "disagreement", each -> !RecordNotes.of(each).disagreements().isEmpty());
    legend.add(keys, "outside", Legend::goesBeyond);
    return keys;
  }

  private void add(List<String> keys, String key, Predicate<ContentRecord> isMet) {
    if (records().anyMatch(isMet)) {
      keys.add(key);
    }
  }

  private Stream<ContentRecord> records() {
    return Arrays.stream(RecordKind.values())
        .flatMap(kind -> site.records(kind, language).stream());
  }

  private static boolean toldByAuthorities(ContentRecord record) {
    RecordKind kind = record.id().kind();
    return kind == RecordKind.PROTEST
        || kind == RecordKind.CASE
        || !Designation.of(record).isEmpty();
  }

  private static boolean goesBeyond(ContentRecord record) {
    RecordNotes notes = RecordNotes.of(record);
    return !notes.background().isEmpty() || !notes.later().isEmpty();
  }
}
