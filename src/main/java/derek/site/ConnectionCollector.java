package derek.site;

import derek.model.Archive;
import derek.model.ContentRecord;
import derek.model.CourtCase;
import derek.model.InformationPage;
import derek.model.Language;
import derek.model.Person;
import derek.model.Place;
import derek.model.Protest;
import derek.model.RecordId;
import derek.model.Reference;
import derek.model.Relation;
import derek.model.Source;
import derek.model.Summary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the connections out of records; those to records that are not published are left out. */
final class ConnectionCollector {
  private final Archive published;
  private final List<Connection> connections = new ArrayList<>();

  ConnectionCollector(Archive published) {
    this.published = published;
  }

  List<Connection> collect() {
    published.records().forEach(this::collect);
    return connections;
  }

  /** The connections of one record alone, in its order. */
  List<Connection> of(ContentRecord record) {
    connections.clear();
    collect(record);
    return List.copyOf(connections);
  }

  private void collect(ContentRecord record) {
    if (record instanceof Person person) {
      relate(Connection.Kind.RESIDES_IN, person, person.residence());
      relate(Connection.Kind.MEMBER_OF, person, person.organizations());
      mention(person, person.summaries());
    } else if (record instanceof Protest protest) {
      collect(protest);
    } else if (record instanceof CourtCase courtCase) {
      collect(courtCase);
    } else if (record instanceof Place place) {
      refer(Connection.Kind.WITHIN, place, place.within());
    } else if (record instanceof Source source) {
      refer(Connection.Kind.PUBLISHED_BY, source, source.publication().publisher());
    } else if (record instanceof InformationPage page) {
      mention(page, page.summaries());
    }
  }

  private void collect(Protest protest) {
    relate(Connection.Kind.PARTICIPANT, protest, protest.participants());
    relate(Connection.Kind.TOOK_PLACE_IN, protest, protest.places());
    relate(Connection.Kind.INVOLVED, protest, protest.organizations());
    relate(Connection.Kind.LED_TO, protest, protest.cases());
    Relation whole = protest.partOf();
    relate(Connection.Kind.PART_OF, protest, whole == null ? List.of() : List.of(whole));
    mention(protest, protest.summaries());
  }

  private void collect(CourtCase courtCase) {
    relate(Connection.Kind.PARTY, courtCase, courtCase.persons());
    relate(Connection.Kind.INVOLVED, courtCase, courtCase.organizations());
    referOnce(
        Connection.Kind.CHARGED_UNDER,
        courtCase,
        courtCase.charges().stream().flatMap(charge -> charge.articles().stream()));
    referOnce(
        Connection.Kind.DECIDED_BY,
        courtCase,
        courtCase.decisions().stream().flatMap(decision -> Stream.ofNullable(decision.court())));
    mention(courtCase, courtCase.summaries());
  }

  private void relate(Connection.Kind kind, ContentRecord from, List<Relation> relations) {
    for (Relation relation : relations) {
      published
          .find(relation.target())
          .ifPresent(to -> connections.add(Connection.of(kind, from, relation, to)));
    }
  }

  private void refer(Connection.Kind kind, ContentRecord from, @Nullable Reference reference) {
    if (reference != null) {
      published
          .find(reference.target())
          .ifPresent(to -> connections.add(Connection.of(kind, from, reference, to)));
    }
  }

  private void referOnce(Connection.Kind kind, ContentRecord from, Stream<Reference> references) {
    Set<RecordId> seen = new HashSet<>();
    references
        .filter(reference -> seen.add(reference.target()))
        .forEach(reference -> refer(kind, from, reference));
  }

  private void mention(ContentRecord from, Map<Language, Summary> summaries) {
    referOnce(
        Connection.Kind.MENTIONS,
        from,
        new TreeMap<>(summaries)
            .values().stream()
                .flatMap(summary -> summary.outline().links().stream())
                .filter(link -> !link.target().equals(from.id())));
  }
}
