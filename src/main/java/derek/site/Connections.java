package derek.site;

import derek.model.RecordId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the published records are connected, to be asked in both directions. */
public final class Connections {
  private final Map<End, List<Connection>> outgoing = new HashMap<>();
  private final Map<End, List<Connection>> incoming = new HashMap<>();

  Connections(List<Connection> connections) {
    for (Connection each : connections) {
      add(outgoing, new End(each.from().id(), each.kind()), each);
      add(incoming, new End(each.to().id(), each.kind()), each);
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

  private static void add(Map<End, List<Connection>> ends, End end, Connection connection) {
    ends.computeIfAbsent(end, key -> new ArrayList<>()).add(connection);
  }

  private record End(RecordId record, Connection.Kind kind) {}
}
