package derek.publish;

import derek.model.Citation;
import derek.model.ContentRecord;
import derek.model.EdtfDate;
import derek.model.Evidence;
import derek.model.Language;
import derek.model.Place;
import derek.model.Protest;
import derek.model.RecordClaims;
import derek.model.RecordKind;
import derek.model.Source;
import derek.site.Connection;
import derek.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the data files say of records: the same in JSON and in the tables. */
record RecordData(Site site) {
  /** Every published record with a page, by kind, in the order of the original language's lists. */
  List<ContentRecord> records() {
    Language original = site.settings().original();
    List<ContentRecord> records = new ArrayList<>();
    for (RecordKind kind : RecordKind.values()) {
      site.records(kind, original).stream()
          .filter(record -> kind != RecordKind.PAGE)
          .forEach(records::add);
    }
    return records;
  }

  /** How records are connected, by record and kind; a mention in a text is no connection. */
  List<Connection> relations() {
    List<Connection> relations = new ArrayList<>();
    for (ContentRecord record : records()) {
      for (Connection.Kind kind : Connection.Kind.values()) {
        if (kind != Connection.Kind.MENTIONS) {
          relations.addAll(site.connections().from(record.id(), kind));
        }
      }
    }
    return relations;
  }

  Optional<String> address(ContentRecord record, Language language) {
    return site.page(record.id(), language)
        .map(page -> page.permalink().url(site.settings().baseUrl()));
  }

  Optional<EdtfDate> date(ContentRecord record) {
    if (record instanceof Protest protest) {
      return Optional.of(protest.when().date());
    }
    return record instanceof Source source ? Optional.of(source.date()) : Optional.empty();
  }

  /** The passages that a record rests on, {@code source#passage}, each once. */
  List<String> passages(ContentRecord record) {
    return RecordClaims.citations(record).stream()
        .map(RecordData::passage)
        .distinct()
        .sorted()
        .toList();
  }

  /** What a place's point stands for: {@code city}, {@code region}. */
  static String precision(Place.Location location) {
    return location.precision().name().toLowerCase(Locale.ROOT);
  }

  List<String> passages(Evidence evidence) {
    return evidence.citations().stream().map(RecordData::passage).distinct().toList();
  }

  private static String passage(Citation citation) {
    return citation.source().slug() + "#" + citation.passage();
  }
}
