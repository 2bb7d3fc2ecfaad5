package derek.site;

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

/** How the published records are connected, to be asked in both directions. */
public final class Connections {
  private final Map<End, List<Connection>> outgoing = new HashMap<>();
  private final Map<End, List<Connection>> incoming = new HashMap<>();
  private final Set<Pair> related = new HashSet<>();

  Connections(List<Connection> connections) {
    for (Connection each : connections) {
      add(outgoing, new End(each.from().id(), each.kind()), each);
      add(incoming, new End(each.to().id(), each.kind()), each);
      if (each.kind() != Connection.Kind.MENTIONS) {
        related.add(new Pair(each.from().id(), each.to().id()));
      }
    }
  }

  /** What the record says of others, in the order of its file. */
  public List<Connection> from(RecordId record, Connection.Kind kind) {
    return outgoing.getOrDefault(new End(record, kind), List.of());
  }

  /** What others say of the record, in the order of their ids. */
  public List<Connection> to(RecordId record, Connection.Kind kind) {
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

  private static void add(Map<End, List<Connection>> ends, End end, Connection connection) {
    ends.computeIfAbsent(end, key -> new ArrayList<>()).add(connection);
  }

  private record End(RecordId record, Connection.Kind kind) {}

  private record Pair(RecordId from, RecordId to) {}
}
