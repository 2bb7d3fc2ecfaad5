package derek.render;

import derek.graphics.ConnectionDiagram;
import derek.model.ContentRecord;
import derek.model.CourtCase;
import derek.model.Person;
import derek.model.Protest;
import derek.model.RecordId;
import derek.site.Connection;
import derek.site.Connections;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Sets together who was in the acts and the cases that a page is about. Every tie is one that a
 * record states with its source; nobody is tied to another person.
 */
final class ConnectionsComposer {
  /** With fewer, or with one person or one event alone, the lists of the page say as much. */
  private static final int FEWEST_TIES = 3;

  private static final int FEWEST_OF_A_SIDE = 2;
  private static final int MOST_IN_A_PICTURE = 20;
  private static final int MOST_IN_A_TABLE = 60;

  private final PageScope scope;
  private final Connections connections;
  private final Map<RecordId, Optional<Ties>> known = new HashMap<>();

  ConnectionsComposer(PageScope scope) {
    this.scope = scope;
    this.connections = scope.site().connections();
  }

  /** Whether a person's or an act's page, or a case's, shows connections. */
  boolean hasFigure(ContentRecord record) {
    return ties(record).isPresent();
  }

  /**
   * The acts and cases of a person; an act and the cases that followed; a case and the acts that it
   * followed from: with all who were in them. The table leaves out a page's own case, whose persons
   * the page names at its head.
   */
  Optional<ConnectionsFigure> figure(ContentRecord record) {
    return ties(record)
        .map(
            ties ->
                view(
                    ties,
                    ties.events().stream()
                        .filter(each -> each instanceof Protest || !ties.isOwn(each))
                        .toList()));
  }

  private Optional<Ties> ties(ContentRecord record) {
    Optional<Ties> ties = known.get(record.id());
    if (ties == null) {
      ties = find(record);
      known.put(record.id(), ties);
    }
    return ties;
  }

  private Optional<Ties> find(ContentRecord record) {
    if (record instanceof Person person) {
      return ties(person, of(person));
    } else if (record instanceof Protest protest) {
      return ties(protest, withSequels(protest));
    }
    return record instanceof CourtCase courtCase
        ? ties(courtCase, withOrigins(courtCase))
        : Optional.empty();
  }

  private Stream<ContentRecord> of(Person person) {
    return Stream.of(Connection.Kind.PARTICIPANT, Connection.Kind.PARTY)
        .flatMap(kind -> connections.to(person.id(), kind).stream())
        .map(Connection::from);
  }

  private Stream<ContentRecord> withSequels(Protest protest) {
    return Stream.concat(
        Stream.of(protest),
        connections.from(protest.id(), Connection.Kind.LED_TO).stream().map(Connection::to));
  }

  private Stream<ContentRecord> withOrigins(CourtCase courtCase) {
    return Stream.concat(
        Stream.of(courtCase),
        connections.to(courtCase.id(), Connection.Kind.LED_TO).stream().map(Connection::from));
  }

  private Optional<Ties> ties(ContentRecord own, Stream<ContentRecord> records) {
    List<ContentRecord> events =
        records
            .distinct()
            .sorted(
                Comparator.comparing((ContentRecord each) -> each instanceof CourtCase)
                    .thenComparing(scope.site().order(scope.language())))
            .toList();
    List<Connection> parts = events.stream().flatMap(this::persons).toList();
    List<ContentRecord> persons = parts.stream().map(Connection::to).distinct().toList();
    int smaller = Math.min(persons.size(), events.size());
    return parts.size() < FEWEST_TIES
            || smaller < FEWEST_OF_A_SIDE
            || persons.size() + events.size() > MOST_IN_A_TABLE
        ? Optional.empty()
        : Optional.of(new Ties(own, persons, events, parts, sequels(events)));
  }

  private Stream<Connection> persons(ContentRecord event) {
    return Stream.of(Connection.Kind.PARTICIPANT, Connection.Kind.PARTY)
        .flatMap(kind -> connections.from(event.id(), kind).stream());
  }

  private List<Connection> sequels(List<ContentRecord> events) {
    return events.stream()
        .flatMap(each -> connections.from(each.id(), Connection.Kind.LED_TO).stream())
        .filter(each -> events.contains(each.to()))
        .toList();
  }

  private ConnectionsFigure view(Ties ties, List<ContentRecord> inTable) {
    boolean small = ties.persons().size() + ties.events().size() <= MOST_IN_A_PICTURE;
    return new ConnectionsFigure(
        small ? picture(ties) : null, inTable.stream().map(each -> row(each, ties)).toList());
  }

  private ConnectionsFigure.Picture picture(Ties ties) {
    return new ConnectionsFigure.Picture(
        ConnectionDiagram.of(
            names(ties.persons()),
            names(ties.events()),
            ties.parts().stream()
                .map(each -> tie(each.to(), ties.persons(), each.from(), ties.events()))
                .toList(),
            ties.sequels().stream()
                .map(each -> tie(each.from(), ties.events(), each.to(), ties.events()))
                .toList()),
        ties.persons().stream().map(each -> link(each, ties)).toList(),
        ties.events().stream()
            .map(each -> new ConnectionsFigure.Mark(link(each, ties), each.id().kind().scheme()))
            .toList());
  }

  private List<String> names(List<ContentRecord> records) {
    return records.stream().map(each -> scope.text(each.name())).toList();
  }

  private static ConnectionDiagram.Tie tie(
      ContentRecord from,
      List<ContentRecord> origins,
      ContentRecord to,
      List<ContentRecord> targets) {
    return new ConnectionDiagram.Tie(origins.indexOf(from), targets.indexOf(to));
  }

  private ConnectionsFigure.Row row(ContentRecord event, Ties ties) {
    List<Connection> parts = new ArrayList<>(ties.of(ties.parts(), event));
    parts.sort(Comparator.comparing(each -> !ties.isOwn(each.to())));
    return new ConnectionsFigure.Row(
        link(event, ties),
        PageScope.form(event),
        event instanceof Protest protest ? scope.date(protest.when().date()) : null,
        parts.stream().map(each -> entry(each, ties)).toList(),
        ties.of(ties.sequels(), event).stream().map(each -> entry(each, ties)).toList());
  }

  private Entry entry(Connection connection, Ties ties) {
    Entry entry = scope.entry(connection.to(), connection);
    return new Entry(
        link(connection.to(), ties),
        entry.kind(),
        entry.form(),
        entry.date(),
        entry.role(),
        entry.lead(),
        entry.marks());
  }

  private Link link(ContentRecord record, Ties ties) {
    return ties.isOwn(record)
        ? new Link(null, scope.text(record.name()))
        : scope.links().to(record);
  }

  /**
   * What a page shows.
   *
   * @param own the record of the page
   * @param parts from acts and cases to persons
   * @param sequels from acts to cases
   */
  private record Ties(
      ContentRecord own,
      List<ContentRecord> persons,
      List<ContentRecord> events,
      List<Connection> parts,
      List<Connection> sequels) {

    boolean isOwn(ContentRecord record) {
      return record.id().equals(own.id());
    }

    List<Connection> of(List<Connection> all, ContentRecord event) {
      return all.stream().filter(each -> each.from().id().equals(event.id())).toList();
    }
  }
}
