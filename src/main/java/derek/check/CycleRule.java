package derek.check;

import derek.diagnostic.Diagnostic;
import derek.model.Archive;
import derek.model.ContentRecord;
import derek.model.Place;
import derek.model.Protest;
import derek.model.RecordId;
import derek.model.Reference;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** No place lies in itself and no act is a part of itself, however long the way round. */
final class CycleRule implements EditorialRule {
  @Override
  public List<Diagnostic> check(Archive archive) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (ContentRecord record : archive.records()) {
      Reference parent = parent(record);
      if (parent != null && isCircular(archive, record)) {
        diagnostics.add(
            Diagnostic.error(
                    "circular",
                    parent.position(),
                    "“" + record.id().slug() + "” is a part of itself")
                .hint("follow “partOf” or “within” from record to record, and break the circle"));
      }
    }
    return diagnostics;
  }

  private static boolean isCircular(Archive archive, ContentRecord record) {
    Set<RecordId> seen = new LinkedHashSet<>();
    ContentRecord current = record;
    while (current != null && seen.add(current.id())) {
      Reference parent = parent(current);
      current = parent == null ? null : archive.find(parent.target()).orElse(null);
    }
    return current != null && current.id().equals(record.id());
  }

  private static @Nullable Reference parent(ContentRecord record) {
    if (record instanceof Place place) {
      return place.within();
    }
    return record instanceof Protest protest && protest.partOf() != null
        ? protest.partOf().reference()
        : null;
  }
}
