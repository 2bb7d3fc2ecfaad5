package derek.render;

import derek.model.Person;
import derek.site.Connection;
import java.util.List;

/** The page of a person. */
final class PersonComposer {
  private final PageScope scope;
  private final RecordComposer records;
  private final ConnectionsComposer connections;

  PersonComposer(PageScope scope) {
    this.scope = scope;
    this.records = new RecordComposer(scope);
    this.connections = new ConnectionsComposer(scope);
  }

  PersonView compose(Frame frame, Person person) {
    return new PersonView(
        frame,
        records.header(person, !person.notes().corrections().isEmpty()),
        scope.prose(person.summaries()),
        scope.claims(person.roles()),
        scope.outgoing(person.id(), Connection.Kind.RESIDES_IN),
        records.facts(person.notes().facts()),
        records.statuses(person.statuses()),
        records.designations(person.designations()),
        new TimelineComposer(scope).figure(person).orElse(null),
        connections.figure(person).orElse(null),
        records.disagreements(person.notes().disagreements()),
        groups(person),
        records.outside(person.notes()),
        records.otherNames(person),
        scope.notes());
  }

  /** Without what stands in the figure of connections. */
  private List<Group> groups(Person person) {
    if (connections.hasFigure(person)) {
      return records.groups(person, organizations(person));
    }
    return records.groups(
        person,
        new Group("protests", scope.incoming(person.id(), Connection.Kind.PARTICIPANT)),
        new Group("cases", scope.incoming(person.id(), Connection.Kind.PARTY)),
        organizations(person));
  }

  private Group organizations(Person person) {
    return new Group("organizations", scope.outgoing(person.id(), Connection.Kind.MEMBER_OF));
  }
}
