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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    Map<RecordId, ContentRecord> distinct = new LinkedHashMap<>();
    records.forEach(each -> distinct.putIfAbsent(each.id(), each));
    List<ContentRecord> events = new ArrayList<>(distinct.values());
    events.sort(
        Comparator.comparing((ContentRecord each) -> each instanceof CourtCase)
            .thenComparing(scope.site().order(scope.language())));
    List<Connection> parts = new ArrayList<>();
    events.forEach(each -> parts.addAll(parts(each)));
    Map<RecordId, ContentRecord> persons = new LinkedHashMap<>();
    parts.forEach(each -> persons.putIfAbsent(each.to().id(), each.to()));
    int smaller = Math.min(persons.size(), events.size());
    return parts.size() < FEWEST_TIES
            || smaller < FEWEST_OF_A_SIDE
            || persons.size() + events.size() > MOST_IN_A_TABLE
        ? Optional.empty()
        : Optional.of(
            new Ties(
                own,
                List.copyOf(persons.values()),
                events,
                parts,
                sequels(events, distinct.keySet())));
  }

  /** Who was in an act or a case. */
  private List<Connection> parts(ContentRecord event) {
    List<Connection> parts =
        new ArrayList<>(connections.from(event.id(), Connection.Kind.PARTICIPANT));
    parts.addAll(connections.from(event.id(), Connection.Kind.PARTY));
    return parts;
  }

  private List<Connection> sequels(List<ContentRecord> events, Set<RecordId> ids) {
    List<Connection> sequels = new ArrayList<>();
    for (ContentRecord event : events) {
      for (Connection each : connections.from(event.id(), Connection.Kind.LED_TO)) {
        if (ids.contains(each.to().id())) {
          sequels.add(each);
        }
      }
    }
    return sequels;
  }

  private ConnectionsFigure view(Ties ties, List<ContentRecord> inTable) {
    boolean small = ties.persons().size() + ties.events().size() <= MOST_IN_A_PICTURE;
    return new ConnectionsFigure(
        small ? picture(ties) : null, inTable.stream().map(each -> row(each, ties)).toList());
  }

  private ConnectionsFigure.Picture picture(Ties ties) {
    Map<RecordId, Integer> persons = places(ties.persons());
    Map<RecordId, Integer> events = places(ties.events());
    List<ConnectionDiagram.Tie> parts = new ArrayList<>();
    ties.parts().forEach(each -> parts.add(tie(each.to(), persons, each.from(), events)));
    List<ConnectionDiagram.Tie> sequels = new ArrayList<>();
    ties.sequels().forEach(each -> sequels.add(tie(each.from(), events, each.to(), events)));
    List<ConnectionsFigure.Mark> marks = new ArrayList<>();
    for (ContentRecord each : ties.events()) {
      marks.add(new ConnectionsFigure.Mark(link(each, ties), each.id().kind().scheme()));
    }
    List<Link> links = new ArrayList<>();
    ties.persons().forEach(each -> links.add(link(each, ties)));
    return new ConnectionsFigure.Picture(
        ConnectionDiagram.of(names(ties.persons()), names(ties.events()), parts, sequels),
        links,
        marks);
  }

  private List<String> names(List<ContentRecord> records) {
    List<String> names = new ArrayList<>();
    records.forEach(each -> names.add(scope.text(each.name())));
    return names;
  }

  private static Map<RecordId, Integer> places(List<ContentRecord> records) {
    Map<RecordId, Integer> places = new HashMap<>();
    records.forEach(each -> places.put(each.id(), places.size()));
    return places;
  }

  private static ConnectionDiagram.Tie tie(
      ContentRecord from,
      Map<RecordId, Integer> origins,
      ContentRecord to,
      Map<RecordId, Integer> targets) {
    return new ConnectionDiagram.Tie(
        origins.getOrDefault(from.id(), -1), targets.getOrDefault(to.id(), -1));
  }

  private ConnectionsFigure.Row row(ContentRecord event, Ties ties) {
    return new ConnectionsFigure.Row(
        link(event, ties),
        PageScope.form(event),
        event instanceof Protest protest ? scope.date(protest.when().date()) : null,
        persons(event, ties),
        ties.sequels().stream()
            .filter(each -> each.from().id().equals(event.id()))
            .map(each -> entry(each, ties))
            .toList());
  }

  /** The persons of an act or a case, that of the page first. */
  private List<Entry> persons(ContentRecord event, Ties ties) {
    List<Connection> own = new ArrayList<>();
    List<Connection> others = new ArrayList<>();
    parts(event).forEach(each -> (ties.isOwn(each.to()) ? own : others).add(each));
    List<Entry> entries = new ArrayList<>();
    own.forEach(each -> entries.add(entry(each, ties)));
    others.forEach(each -> entries.add(entry(each, ties)));
    return entries;
  }

  private Entry entry(Connection connection, Ties ties) {
    Entry entry = scope.entry(connection.to(), connection);
    return ties.isOwn(connection.to()) ? entry.withoutAddress() : entry;
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
  }
}
