package derek.site;

import derek.model.Archive;
import derek.model.RecordId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How the published records are connected, to be asked in both directions. */
public final class Connections {
  private final Overlay<End, List<Connection>> outgoing;
  private final Overlay<End, List<Connection>> incoming;
  private final @Nullable SiteReads reads;

  private Connections(
      Overlay<End, List<Connection>> outgoing,
      Overlay<End, List<Connection>> incoming,
      @Nullable SiteReads reads) {
    this.outgoing = outgoing;
    this.incoming = incoming;
    this.reads = reads;
  }

  /** Those of all records of an archive. */
  static Connections of(Archive archive) {
    Map<End, List<Connection>> outgoing = new HashMap<>();
    Map<End, List<Connection>> incoming = new HashMap<>();
    for (Connection each : new ConnectionCollector(archive).collect()) {
      add(outgoing, new End(each.from().id(), each.kind()), each);
      add(incoming, new End(each.to().id(), each.kind()), each);
    }
    return new Connections(Overlay.of(outgoing), Overlay.of(incoming), null);
  }

  private static void add(Map<End, List<Connection>> ends, End end, Connection connection) {
    ends.computeIfAbsent(end, key -> new ArrayList<>()).add(connection);
  }

  /** The same, noting what is asked. */
  Connections readBy(SiteReads newReads) {
    return new Connections(outgoing, incoming, newReads);
  }

  /** The same after some records changed. */
  Connections with(Map<RecordId, SiteUpdate.Change> changes, Archive after) {
    if (changes.values().stream().anyMatch(each -> each.before() == null)) {
      // Others may have named what was not there: they have no connections to be found by.
      return of(after);
    }
    Set<RecordId> sources = new TreeSet<>(changes.keySet());
    for (Connection.Kind kind : Connection.Kind.values()) {
      changes.keySet().forEach(id -> to(id, kind).forEach(each -> sources.add(each.from().id())));
    }
    Edit edit = new Edit(outgoing.edit(), incoming.edit());
    edit.forget(sources);
    ConnectionCollector collector = new ConnectionCollector(after);
    for (RecordId source : sources) {
      after.find(source).ifPresent(record -> collector.of(record).forEach(edit::insert));
    }
    return new Connections(edit.outgoing.done(), edit.incoming.done(), null);
  }

  /** Connections in the making, out of those that were. */
  private record Edit(
      Overlay.Edit<End, List<Connection>> outgoing, Overlay.Edit<End, List<Connection>> incoming) {

    /** Takes out what some records say of others. */
    void forget(Set<RecordId> sources) {
      Set<End> ends = new HashSet<>();
      for (RecordId source : sources) {
        for (Connection.Kind kind : Connection.Kind.values()) {
          End start = new End(source, kind);
          List<Connection> gone = outgoing.get(start);
          if (gone != null) {
            gone.forEach(each -> ends.add(new End(each.to().id(), kind)));
            outgoing.remove(start);
          }
        }
      }
      for (End end : ends) {
        List<Connection> kept = listed(incoming, end);
        kept.removeIf(each -> sources.contains(each.from().id()));
        incoming.put(end, kept);
      }
    }

    /** Adds a connection where the order of ids has it, after those of the same record. */
    void insert(Connection connection) {
      End start = new End(connection.from().id(), connection.kind());
      List<Connection> said = listed(outgoing, start);
      said.add(connection);
      outgoing.put(start, said);
      End end = new End(connection.to().id(), connection.kind());
      List<Connection> others = listed(incoming, end);
      int place = others.size();
      while (place > 0 && others.get(place - 1).from().id().compareTo(connection.from().id()) > 0) {
        place--;
      }
      others.add(place, connection);
      incoming.put(end, others);
    }

    /** A list of its own, to be changed. */
    private static List<Connection> listed(Overlay.Edit<End, List<Connection>> ends, End end) {
      List<Connection> known = ends.get(end);
      return known == null ? new ArrayList<>() : new ArrayList<>(known);
    }
  }

  /** What the record says of others, in the order of its file. */
  public List<Connection> from(RecordId record, Connection.Kind kind) {
    note(record);
    return outgoing.getOrDefault(new End(record, kind), List.of());
  }

  /** What others say of the record, in the order of their ids. */
  public List<Connection> to(RecordId record, Connection.Kind kind) {
    note(record);
    return incoming.getOrDefault(new End(record, kind), List.of());
  }

  /** What others say of a place or of a place within it; each of them once. */
  public List<Connection> toPlace(RecordId place, Connection.Kind kind) {
    Map<RecordId, Connection> found = new LinkedHashMap<>();
    for (RecordId each : withPlacesWithin(place)) {
      to(each, kind).forEach(connection -> found.putIfAbsent(connection.from().id(), connection));
    }
    return List.copyOf(found.values());
  }

  /** A place, then what lies within it, the nearer first. */
  private Set<RecordId> withPlacesWithin(RecordId place) {
    Set<RecordId> places = new LinkedHashSet<>(Set.of(place));
    Deque<RecordId> open = new ArrayDeque<>(places);
    while (!open.isEmpty()) {
      for (Connection part : to(open.remove(), Connection.Kind.WITHIN)) {
        if (places.add(part.from().id())) {
          open.add(part.from().id());
        }
      }
    }
    return places;
  }

  /** The mentions of a record by those that are connected with it in no other way. */
  public List<Connection> mentionsAlone(RecordId record) {
    List<Connection> mentions = to(record, Connection.Kind.MENTIONS);
    if (mentions.isEmpty()) {
      return mentions;
    }
    Set<RecordId> connected = connected(record);
    return mentions.stream().filter(each -> !connected.contains(each.from().id())).toList();
  }

  /** What the record is connected with by more than a mention. */
  private Set<RecordId> connected(RecordId record) {
    Set<RecordId> connected = new HashSet<>();
    for (Connection.Kind kind : Connection.Kind.values()) {
      if (kind != Connection.Kind.MENTIONS) {
        from(record, kind).forEach(each -> connected.add(each.to().id()));
        to(record, kind).forEach(each -> connected.add(each.from().id()));
      }
    }
    return connected;
  }

  private void note(RecordId record) {
    if (reads != null) {
      reads.connections(record);
    }
  }

  private record End(RecordId record, Connection.Kind kind) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof End end && record.equals(end.record) && kind == end.kind;
    }

    @Override
    public int hashCode() {
      return 31 * record.hashCode() + kind.hashCode();
    }
  }
}
