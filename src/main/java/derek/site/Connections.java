package derek.site;

import derek.model.Archive;
import derek.model.ContentRecord;
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
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How the published records are connected, to be asked in both directions. */
public final class Connections {
  private final Map<End, List<Connection>> outgoing;
  private final Map<End, List<Connection>> incoming;
  private final Set<Pair> related;
  private final @Nullable SiteReads reads;

  private Connections(
      Map<End, List<Connection>> outgoing,
      Map<End, List<Connection>> incoming,
      Set<Pair> related,
      @Nullable SiteReads reads) {
    this.outgoing = outgoing;
    this.incoming = incoming;
    this.related = related;
    this.reads = reads;
  }

  Connections(List<Connection> connections) {
    this(new HashMap<>(), new HashMap<>(), new HashSet<>(), null);
    for (Connection each : connections) {
      add(outgoing, new End(each.from().id(), each.kind()), each);
      add(incoming, new End(each.to().id(), each.kind()), each);
      if (each.kind() != Connection.Kind.MENTIONS) {
        related.add(new Pair(each.from().id(), each.to().id()));
      }
    }
  }

  private Connections(Connections last) {
    this(
        new HashMap<>(last.outgoing),
        new HashMap<>(last.incoming),
        new HashSet<>(last.related),
        null);
  }

  /** The same, noting what is asked. */
  Connections readBy(SiteReads newReads) {
    return new Connections(outgoing, incoming, related, newReads);
  }

  /** The same after some records changed. */
  Connections with(Map<RecordId, SiteUpdate.Change> changes, Archive after) {
    Map<RecordId, ContentRecord> records = new HashMap<>();
    after.records().forEach(each -> records.put(each.id(), each));
    if (changes.values().stream().anyMatch(each -> each.before() == null)) {
      // Others may have named what was not there: they have no connections to be found by.
      return new Connections(new ConnectionCollector(new TreeMap<>(records)).collect());
    }
    Connections changed = new Connections(this);
    Set<RecordId> sources = new TreeSet<>(changes.keySet());
    for (Connection.Kind kind : Connection.Kind.values()) {
      changes.keySet().forEach(id -> to(id, kind).forEach(each -> sources.add(each.from().id())));
    }
    changed.forget(sources);
    ConnectionCollector collector = new ConnectionCollector(records);
    for (RecordId source : sources) {
      ContentRecord record = records.get(source);
      if (record != null) {
        collector.of(record).forEach(changed::insert);
      }
    }
    return changed;
  }

  /** Takes out what some records say of others. */
  private void forget(Set<RecordId> sources) {
    Set<End> ends = new HashSet<>();
    for (RecordId source : sources) {
      for (Connection.Kind kind : Connection.Kind.values()) {
        List<Connection> gone = outgoing.remove(new End(source, kind));
        for (Connection each : gone == null ? List.<Connection>of() : gone) {
          ends.add(new End(each.to().id(), kind));
          related.remove(new Pair(source, each.to().id()));
        }
      }
    }
    for (End end : ends) {
      List<Connection> kept = new ArrayList<>(incoming.getOrDefault(end, List.of()));
      kept.removeIf(each -> sources.contains(each.from().id()));
      incoming.put(end, kept);
    }
  }

  /** Adds a connection where the order of ids has it, after those of the same record. */
  private void insert(Connection connection) {
    add(outgoing, new End(connection.from().id(), connection.kind()), connection);
    if (connection.kind() != Connection.Kind.MENTIONS) {
      related.add(new Pair(connection.from().id(), connection.to().id()));
    }
    End end = new End(connection.to().id(), connection.kind());
    List<Connection> others = new ArrayList<>(incoming.getOrDefault(end, List.of()));
    int place = others.size();
    while (place > 0 && others.get(place - 1).from().id().compareTo(connection.from().id()) > 0) {
      place--;
    }
    others.add(place, connection);
    incoming.put(end, others);
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
    return to(record, Connection.Kind.MENTIONS).stream()
        .filter(each -> !related.contains(new Pair(each.from().id(), record)))
        .filter(each -> !related.contains(new Pair(record, each.from().id())))
        .toList();
  }

  private void note(RecordId record) {
    if (reads != null) {
      reads.connections(record);
    }
  }

  private static void add(Map<End, List<Connection>> ends, End end, Connection connection) {
    ends.computeIfAbsent(end, key -> new ArrayList<>()).add(connection);
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

  private record Pair(RecordId from, RecordId to) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Pair pair && from.equals(pair.from) && to.equals(pair.to);
    }

    @Override
    public int hashCode() {
      return 31 * from.hashCode() + to.hashCode();
    }
  }
}
